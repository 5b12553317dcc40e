package hearth.pages;

import java.util.List;

/** What is wrong or doubtful in the file itself, and which tables were there. */
public record FilePage(Links links, ReturnSeen seen, List<TableSeen> tables, List<FindingLine> findings) {

    public FilePage {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /** What is wrong or doubtful. */
    public List<FindingLine> toPutRight() {
        return findings.stream().filter(finding -> !finding.isNote()).toList();
    }

    /** What was found and is not wrong. */
    public List<FindingLine> toKnow() {
        return findings.stream().filter(FindingLine::isNote).toList();
    }

    /** One table of the return: where it was found and how many rows, or that it was not supplied. */
    public record TableSeen(String name, String file, String rows, String lastYear) {}
}
