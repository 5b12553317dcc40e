package hearth.listening.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two samples of schools that are used everywhere to check survey programs, written out again from their counts. R's
 * package survey keeps their weights in single precision, so they are rounded in the same way here.
 */
final class Schools {

    static final Map<String, Double> TYPES = Map.of("E", 4421.0, "H", 755.0, "M", 1018.0);
    static final Map<String, Double> WIDE = Map.of("No", 1072.0, "Yes", 5122.0);
    static final Drawn STRATIFIED =
            new Drawn(Optional.of("pw"), List.of("stype"), List.of(), List.of("fpc"), LonelyCluster.FAIL);
    static final Drawn CLUSTERED =
            new Drawn(Optional.of("pw"), List.of(), List.of("dnum"), List.of("fpc"), LonelyCluster.FAIL);

    /** Type of school, schools, awards won, targets met, schools there are; who won and who met is known of each alone. */
    private static final List<String> STRATA = List.of("E 100 73 91 4421", "H 50 16 26 755", "M 50 24 35 1018");

    /** District, then type-target schools/awards/children. */
    private static final List<String> DISTRICTS = List.of(
            "61 E-Yes 10/9/3884 M-No 2/0/1870 M-Yes 1/1/1023",
            "135 E-No 3/0/1191 E-Yes 31/26/13847",
            "178 E-Yes 2/2/937 H-Yes 1/1/388 M-No 1/0/343",
            "197 E-No 1/0/425 E-Yes 9/9/3696 M-No 2/0/1875 M-Yes 1/0/962",
            "255 E-No 1/0/345 E-Yes 12/10/6130 M-Yes 3/3/2550",
            "406 E-Yes 2/2/683",
            "413 E-Yes 1/1/274",
            "437 E-Yes 2/1/732 H-Yes 1/1/418 M-Yes 1/1/286",
            "448 E-Yes 9/9/3794 H-Yes 1/1/2147 M-Yes 2/1/1434",
            "510 E-No 1/0/540 E-Yes 15/12/6995 H-No 1/0/1585 H-Yes 1/0/1855 M-No 1/0/1015 M-Yes 2/2/2978",
            "568 E-No 1/0/196 E-Yes 3/2/646 H-No 1/0/210 H-Yes 3/2/895 M-Yes 1/0/233",
            "637 E-Yes 8/6/2551 H-Yes 1/1/1689 M-Yes 2/2/1841",
            "716 E-No 5/0/2546 E-Yes 25/21/11920 H-Yes 3/0/6195 M-Yes 4/3/5153",
            "778 E-Yes 1/1/308 M-No 1/0/372",
            "815 E-Yes 2/0/691 H-No 1/0/442 M-No 1/0/508");

    static Path stratified(Path folder) {
        List<String> lines = new ArrayList<>(List.of("stype,awards,sch.wide,pw,fpc"));
        for (String stratum : STRATA) {
            String[] words = stratum.split(" ", -1);
            int schools = Integer.parseInt(words[1]);
            double weight = (float) (Double.parseDouble(words[4]) / schools);
            for (int school = 0; school < schools; school++) {
                lines.add("%s,%s,%s,%s,%s"
                        .formatted(
                                words[0],
                                school < Integer.parseInt(words[2]) ? "Yes" : "No",
                                school < Integer.parseInt(words[3]) ? "Yes" : "No",
                                weight,
                                words[4]));
            }
        }
        return Asked.write(folder, lines);
    }

    static Path clustered(Path folder) {
        List<String> lines = new ArrayList<>(List.of("dnum,stype,sch.wide,awards,enroll,pw,fpc"));
        for (String district : DISTRICTS) {
            String[] words = district.split(" ", -1);
            for (int at = 1; at < words.length; at += 2) {
                add(lines, words[0], words[at].split("-", -1), words[at + 1].split("/", -1));
            }
        }
        return Asked.write(folder, lines);
    }

    private static void add(List<String> lines, String district, String[] cell, String[] counts) {
        int schools = Integer.parseInt(counts[0]);
        for (int school = 0; school < schools; school++) {
            lines.add("%s,%s,%s,%s,%s,%s,757"
                    .formatted(
                            district,
                            cell[0],
                            cell[1],
                            school < Integer.parseInt(counts[1]) ? "Yes" : "No",
                            school == 0 ? counts[2] : "0",
                            (double) (float) (6194.0 / 183)));
        }
    }

    private Schools() {}
}
