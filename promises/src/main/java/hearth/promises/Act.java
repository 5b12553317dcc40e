package hearth.promises;

import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Kind;
import hearth.story.Spoken;
import java.util.Map;

/**
 * Facts of one kind that keep a promise or make one owed.
 *
 * @param kind for example a visit
 * @param which which of them
 */
public record Act(Kind<?> kind, Which which) {

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("promised-to", "word that somebody gives the child"),
            Map.entry("confirmed", "note by somebody who was there that it was done"),
            Map.entry("visit-requested", "request for a visit"),
            Map.entry("review-requested", "request for a review"),
            Map.entry("review-triggered", "sign"),
            Map.entry("wishes-asked", "talk in which we find out what the child wants"),
            Map.entry("decided", "decision about the child"),
            Map.entry("told", "word"),
            Map.entry("family-time-changed", "change of the time with the family:"),
            Map.entry("watched", "time under cameras or other monitoring"),
            Map.entry("complaint", "complaint"),
            Map.entry("answer-delayed", "letter that says why the answer takes longer, and until when"),
            Map.entry("advocate-step", "advocate"),
            Map.entry("complaint-to-home", "complaint to those who run the home"),
            Map.entry("went-missing", "time when the child was missing"),
            Map.entry("return-talk", "offer to talk, or a talk, after the child came back"),
            Map.entry("decision-not-carried-out", "sign that what a review decided is not being done"),
            Map.entry("review-record-sent", "written record of the review, given to those who need it"),
            Map.entry("visitor-wanted", "sign that an independent visitor would be good for the child"),
            Map.entry("wants-to-go-to-court", "wish of the child to go to court"),
            Map.entry("court-application", "application to a court"),
            Map.entry("court-guardian", "officer of the court who stands up for the child"),
            Map.entry("secure-review", "review of whether the child must still be locked in"),
            Map.entry("secure-order", "court's order to lock the child in"),
            Map.entry("secure-order-intended", "plan to ask a court whether the child may be locked in"),
            Map.entry("locked-alone", "time locked alone in a room"),
            Map.entry("detained", "time held"),
            Map.entry("safety-talk", "talk about whether the child might get hurt,"),
            Map.entry("week-of-learning", "week of learning"),
            Map.entry("restrained", "time when the child was held by force"),
            Map.entry("restraint-recorded", "written note of it"),
            Map.entry("home-warning", "warning from Ofsted about the children's home"),
            Map.entry("stop-proposed", "proposal to stop giving the child a home that no parent will then give"),
            Map.entry("health-assessment", "doctor's health assessment"),
            Map.entry("dentist-seen", "check by a dentist"),
            Map.entry("vaccinations", "check that vaccinations are"),
            Map.entry("feelings-asked", "set of answers about how the child feels"),
            Map.entry("in-touch", "talk or message between the council and the young person"),
            Map.entry("accommodation", "place to live"),
            Map.entry("notified", "word in writing"),
            Map.entry("council-transfer", "move to another council"),
            Map.entry("independent-look", "look at the home by somebody independent"),
            Map.entry("quality-review", "look of the home at its own care"),
            Map.entry("location-review", "check that the home stands in a safe place"),
            Map.entry("restraint-step", "day on which"),
            Map.entry("contact-limited", "limit on calls or visits"),
            Map.entry("outside-approval", "stay outside what the carer is approved for"),
            Map.entry("move-breaks-school", "plan to move that breaks school"),
            Map.entry("school-needed", "need of a new school after a move"),
            Map.entry("at-school", "school place"),
            Map.entry("came-back", "return from a family that was to adopt"),
            Map.entry("family-decided", "decision to go ahead with a family"),
            Map.entry("celebration-hearing", "court day to celebrate the adoption"),
            Map.entry("life-story-book-given", "life-story book for the child"),
            Map.entry("later-life-letter-given", "letter for later in life"),
            Map.entry("needs-assessed", "record of what the young person will need"),
            Map.entry("wants", "wish"),
            Map.entry("help-offered", "new offer of help"),
            Map.entry("moves-to-another-area", "move to another council's area"),
            Map.entry("entitled", "record of what the law owes the young person"),
            Map.entry("home-given", "place to live from the council"),
            Map.entry("mental-health-help", "day on which help for the mind"),
            Map.entry("referral", "worry that somebody tells us about the child"),
            Map.entry("referral-decision", "decision on what to do"),
            Map.entry("assessment-authorised", "finished assessment"),
            Map.entry("enquiry", "enquiry into whether the child is being hurt"),
            Map.entry("conference", "child protection conference"),
            Map.entry("under-legal-status", "legal status of"),
            Map.entry("core-group", "meeting of the people who help"),
            Map.entry("access-refused", "time when nobody lets us see the child, or says where the child is"),
            Map.entry("carer-needs-help", "sign that help may be needed by a carer"),
            Map.entry("carer-assessed", "written record of what help is needed by a carer"),
            Map.entry("court-gave-more-time", "decision of a court to give more time"),
            Map.entry("care-proceedings", "time in which a court decides about care or supervision"),
            Map.entry("investigation-directed", "order of a family court to look into the child's life"),
            Map.entry("investigation-answered", "answer to that court"),
            Map.entry("family-time-refusal-allowed", "court's order that allows it"),
            Map.entry("family-time-resumed", "time with the family that goes on"),
            Map.entry("carer-approved", "full approval of the carer"),
            Map.entry("parent-assessed", "end of the checks of the parent"),
            Map.entry("guardian-support-step", "day on which help under special guardianship"),
            Map.entry("told-of-private-fostering", "word to the council of private foster care"),
            Map.entry("payment", "sum of money"));

    /** All facts of this kind. */
    public static Act any(Class<? extends Detail> kind) {
        return new Act(Kind.of(kind), new Which.Any());
    }

    /** The facts of this kind that are meant. */
    public static Act of(Class<? extends Detail> kind, Which which) {
        return new Act(Kind.of(kind), which);
    }

    boolean fits(Fact<?> fact) {
        return which.fits(fact.detail(), fact.day());
    }

    /** For example "visit by the social worker or the council's representative". */
    public String inWords() {
        return (noun() + " " + which.inWords()).strip();
    }

    private String noun() {
        return SPOKEN.getOrDefault(kind.name(), Spoken.kind(kind));
    }
}
