package hearth.practice.record;

import hearth.promises.Catalogue;
import hearth.story.ChildId;
import hearth.story.Fact;
import hearth.story.Sources;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person enters about one thing that happened. Every form says about whom and when, can carry a note, and has a
 * place of its own for each child's words. A field that belongs to one child of several has the child's id behind a dot:
 * {@code said.AMY}.
 */
public sealed interface Form
        permits AnswerForm,
                ApprovalForm,
                AssessmentForm,
                DecisionForm,
                DocumentForm,
                FamilyTimeForm,
                HealthForm,
                MissingForm,
                MoveForm,
                NoteForm,
                OtherForm,
                PlanForm,
                RememberForm,
                ReviewForm,
                SchoolForm,
                TakeBackForm,
                VisitForm {

    /** About whom, when, and what each child said. */
    About about();

    /** Puts into this child's record what the form is about; the notes and the child's words come besides. */
    void write(ChildId child, Story story, Lines lines);

    /**
     * Reads what somebody sent. Every mistake is told; nothing is ever thrown.
     *
     * @param today what lies after it has not happened yet
     * @param catalogue the promises from which a decision may depart
     */
    static Reading read(FormKind kind, Map<String, List<String>> fields, LocalDate today, Catalogue catalogue) {
        var entered = new Entered(fields, today);
        Form form = switch (kind) {
            case VISIT -> VisitForm.from(entered);
            case NOTE -> NoteForm.from(entered);
            case FAMILY_TIME -> FamilyTimeForm.from(entered);
            case ASSESSMENT -> AssessmentForm.from(entered);
            case PLAN -> PlanForm.from(entered);
            case REVIEW -> ReviewForm.from(entered);
            case DECISION -> DecisionForm.from(entered, catalogue);
            case MOVE -> MoveForm.from(entered);
            case MISSING -> MissingForm.from(entered);
            case HEALTH -> HealthForm.from(entered);
            case SCHOOL -> SchoolForm.from(entered);
            case DOCUMENT -> DocumentForm.from(entered);
            case OTHER -> OtherForm.from(entered);
            case APPROVAL -> ApprovalForm.from(entered, catalogue);
            case ANSWER -> AnswerForm.from(entered);
            case TAKE_BACK -> TakeBackForm.from(entered);
            case REMEMBER -> RememberForm.from(entered);
        };
        return entered.mistakes().isEmpty() ? new Reading.Read(form) : new Reading.Mistaken(entered.mistakes());
    }

    /**
     * The facts for each child: what all share, and of the rest only the child's own part.
     *
     * @param stories what stands in each child's record, where there is one already
     */
    default Map<ChildId, List<Fact<?>>> toFacts(Writing writing, Map<ChildId, Story> stories) {
        Map<ChildId, List<Fact<?>>> facts = new LinkedHashMap<>();
        for (ChildId child : about().children()) {
            Story story = stories.getOrDefault(child, Story.of(child, Sources.RECORD, List.of()));
            var lines = new Lines(child, writing);
            write(child, story, lines);
            about().write(child, lines);
            facts.put(child, lines.facts());
        }
        return facts;
    }
}
