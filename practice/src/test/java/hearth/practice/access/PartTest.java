package hearth.practice.access;

import static hearth.practice.access.Invented.NOON;
import static hearth.practice.access.Invented.amy;
import static hearth.practice.access.Invented.glass;
import static hearth.practice.access.Invented.person;
import static hearth.practice.access.Invented.tied;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Access.Open;
import hearth.story.Answer;
import hearth.story.Care.FamilyHome;
import hearth.story.Care.FamilyTime;
import hearth.story.Detail;
import hearth.story.Health.DentistSeen;
import hearth.story.Help.Enquiry;
import hearth.story.Notes.Document;
import hearth.story.Notes.DocumentKind;
import hearth.story.Notes.Note;
import hearth.story.Postcode;
import hearth.story.Representations.ComplaintToHome;
import hearth.story.Visits.Way;
import hearth.story.Voice.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {

    private static final Detail TOLD_THE_CARER = new Said("I like the dog.", hearth.story.Role.CARER);
    private static final Detail TOLD_THE_WORKER = new Said("I do not like it here.", hearth.story.Role.SOCIAL_WORKER);
    private static final Detail NOTE = new Note("Mum rang, upset.", "", Answer.UNKNOWN, "");
    private static final Detail HOME = new FamilyHome(Postcode.of("LS1 1AA"));
    private static final Detail DRAWING = new Document(DocumentKind.THE_CHILDS_OWN, "The sea", "", "image/png");
    private static final Detail DENTIST = new DentistSeen();
    private static final Detail ENQUIRY = new Enquiry(Answer.NO);
    private static final Detail NAN = new FamilyTime("Nan", Way.IN_PERSON, "They sang.");
    private static final Detail COMPLAINT = new ComplaintToHome();
    private static final List<Detail> ALL =
            List.of(TOLD_THE_CARER, TOLD_THE_WORKER, NOTE, HOME, DRAWING, DENTIST, ENQUIRY, NAN, COMPLAINT);

    @Test
    void theChildAndTheWorkerSeeEverything() {
        assertThat(ALL).allMatch(open(Role.CHILD, Tie.THE_CHILD)::shows);
        assertThat(ALL).allMatch(open(Role.SOCIAL_WORKER, Tie.ALLOCATED_WORKER)::shows);
    }

    @Test
    void aCarerSeesWhatItTakesToCare() {
        Part part = open(Role.CARER, Tie.CARER);

        assertThat(ALL.stream().filter(part::shows)).containsExactly(TOLD_THE_CARER, DRAWING, DENTIST, NAN);
    }

    @Test
    void anAdvocateSeesWhatItTakesToSpeakUp() {
        Part part = open(Role.ADVOCATE, Tie.ADVOCATE);

        assertThat(ALL.stream().filter(part::shows)).containsExactly(TOLD_THE_CARER, TOLD_THE_WORKER, NAN, COMPLAINT);
    }

    @Test
    void behindABrokenGlassTheWholeStoryIsOpen() {
        Person worker = person(Role.SOCIAL_WORKER);
        Open open = (Open) Access.of(worker, amy(), List.of(), List.of(), List.of(glass(worker)), NOON);

        assertThat(open.part()).isEqualTo(Part.EVERYTHING);
    }

    private static Part open(Role role, Tie tie) {
        Person person = person(role);
        return ((Open) Access.of(person, amy(), List.of(tied(person, tie)), List.of(), List.of(), NOON)).part();
    }
}
