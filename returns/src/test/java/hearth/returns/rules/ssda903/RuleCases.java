package hearth.returns.rules.ssda903;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The small returns that are written for the rules, one text file for each thing that rules are about. */
final class RuleCases {

    private RuleCases() {}

    static List<RuleCase> all() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(RuleCases.class.getResource("/hearth/returns/rules/cases"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<RuleCase> cases = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                cases.addAll(of(Files.readAllLines(file)));
            }
            return cases;
        }
    }

    private static List<RuleCase> of(List<String> lines) {
        List<RuleCase> cases = new ArrayList<>();
        List<String> one = new ArrayList<>();
        for (String line : Stream.concat(lines.stream(), Stream.of("")).toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                one.add(line.strip());
            } else if (line.isBlank() && !one.isEmpty()) {
                cases.add(RuleCase.of(one));
                one.clear();
            }
        }
        return cases;
    }
}
