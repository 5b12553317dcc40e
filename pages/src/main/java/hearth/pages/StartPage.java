package hearth.pages;

import java.util.List;

/** Where a return comes in: choose a file, or try it with an invented council. */
public record StartPage(Links links, List<Complaint> complaints) {

    public StartPage {
        complaints = List.copyOf(complaints);
    }

    /** What is wrong with this field, if anything. */
    public List<Complaint> about(String field) {
        return complaints.stream()
                .filter(complaint -> complaint.field().equals(field))
                .toList();
    }
}
