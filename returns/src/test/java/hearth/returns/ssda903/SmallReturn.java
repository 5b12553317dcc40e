package hearth.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.CollectionYear;
import hearth.returns.Finding;
import hearth.returns.Findings;
import hearth.returns.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A small return of the year 2018 in a folder, written line by line in the test that reads it. */
public final class SmallReturn {

    public static final CollectionYear YEAR = new CollectionYear(2018);

    public static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    public static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    public static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE";
    public static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END";

    public static final String AMY = "AMY,2,04/05/2012,WBRI,A123456789012,,";
    public static final String BEN = "BEN,1,12/11/2009,BCRB,B123456789012,,";
    public static final String AMYS_EPISODE = "AMY,21/12/2017,S,C1,N1,U4,PR1,,,,LS1 1AA,LS2 2BB,1234567";
    public static final String BENS_EPISODE = "BEN,03/06/2016,S,C2,N1,K2,PR4,,,,LS1 1AA,BD1 1AA,7654321";

    private final Path folder;

    private SmallReturn(Path folder) {
        this.folder = folder;
    }

    /** An empty folder. */
    public static SmallReturn in(Path folder) {
        return new SmallReturn(folder);
    }

    /** Amy and Ben, each with one episode that goes on. */
    public static SmallReturn ofAmyAndBen(Path folder) {
        return in(folder)
                .file("header.csv", HEADER, AMY, BEN)
                .file("episodes.csv", EPISODES, AMYS_EPISODE, BENS_EPISODE);
    }

    public Path path() {
        return folder;
    }

    public SmallReturn file(String name, String... lines) {
        return file(name, StandardCharsets.UTF_8, lines);
    }

    public SmallReturn file(String name, Charset letters, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(letters));
    }

    public SmallReturn bytes(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Outcome outcome() {
        return ReturnReading.of(folder).year(YEAR).read(Progress.none());
    }

    /** Reads it as the return of 2018. */
    public Ssda903 read() {
        return read(outcome());
    }

    public static Ssda903 read(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read(Ssda903 read) -> read;
            case Outcome.Unusable(Findings findings) -> throw new AssertionError("unusable: " + findings.kept());
            case Outcome.Stopped _ -> throw new AssertionError("stopped");
        };
    }

    /** What is wrong with the files, whether they could be read or not. */
    public static List<Finding> findings(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read(Ssda903 read) -> read.findings().kept();
            case Outcome.Unusable(Findings findings) -> findings.kept();
            case Outcome.Stopped _ -> List.of();
        };
    }

    /** The one finding of that rule about the files. */
    public static Finding finding(Outcome outcome, String rule) {
        List<Finding> found = findings(outcome).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        assertThat(found).as("findings of %s among %s", rule, findings(outcome)).hasSize(1);
        return found.getFirst();
    }

    /** The rules broken by one child's rows. */
    public static List<String> rulesBroken(Ssda903 read, String child) {
        return childsFindings(read, child).stream().map(Finding::rule).toList();
    }

    public static List<Finding> childsFindings(Ssda903 read, String child) {
        return new RowChecks(read).of(read.children().withId(child).orElseThrow());
    }

    /** What stands in an item of each of a child's rows of a table. */
    public static List<String> valuesOf(Ssda903 read, String child, Table table, Item item) {
        Rows rows = read.thisYear().rows(table);
        int who = read.children().withId(child).orElseThrow();
        return IntStream.range(rows.first(who), rows.end(who))
                .mapToObj(at -> rows.column(item).text(rows.row(at)))
                .toList();
    }
}
