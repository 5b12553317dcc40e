package hearth.practice.chronology;

import hearth.story.AboutTheChild.Named;
import hearth.story.Appointments.ResponsibleTeam;
import hearth.story.Care.FamilyTime;
import hearth.story.Decisions.Decided;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Learning.AtSchool;
import hearth.story.Notes.Document;
import hearth.story.Notes.Note;
import hearth.story.Reviews.ReviewDecision;
import hearth.story.Role;
import hearth.story.Spoken;
import hearth.story.Visits.Visit;
import hearth.story.Visits.Way;
import hearth.story.Voice.Answered;
import hearth.story.Voice.RememberedDifferently;
import hearth.story.Voice.Said;

/** A fact in a few plain words. What people wrote is told in their words; of the rest the kind of fact is named. */
final class InWords {

    static String of(Fact<?> fact) {
        return switch (fact.detail()) {
            case Said said -> "“%s”".formatted(said.words().strip());
            case RememberedDifferently other -> "“%s”".formatted(other.words().strip());
            case Answered answered -> "The child was told: " + answered.words();
            case Note note -> note.text().isEmpty() ? note.analysis() : note.text();
            case FamilyTime time ->
                "Time with %s%s%s"
                        .formatted(time.who(), way(time.way()), time.went().isEmpty() ? "" : ": " + time.went());
            case Decided decided ->
                "Decided%s: %s Because: %s"
                        .formatted(by(decided.who()), sentence(decided.what()), sentence(decided.why()));
            case ReviewDecision decision ->
                "The review decided: %s%s%s"
                        .formatted(
                                sentence(decision.what()),
                                decision.who().isEmpty() ? "" : " " + decision.who() + " does it",
                                decision.due().date().map(day -> ", by " + day).orElse(""));
            case Document document -> "Kept: " + document.name();
            case Visit visit -> "A visit" + by(plain(visit.by())) + way(visit.way());
            case Named named -> "Named " + named.name();
            case ResponsibleTeam team -> "The %s team is responsible".formatted(team.team());
            case AtSchool school -> "At school: " + school.school();
            case Detail _ -> Spoken.first(Spoken.kind(fact));
        };
    }

    private static String way(Way way) {
        return switch (way) {
            case UNKNOWN, IN_PERSON -> "";
            case VIDEO -> " by video";
            case PHONE -> " by phone";
        };
    }

    private static String by(String who) {
        return who.isEmpty() ? "" : " by " + who;
    }

    private static String plain(Role role) {
        return role == Role.UNKNOWN ? "" : "the " + Spoken.name(role);
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?") ? words : words + ".";
    }

    private InWords() {}
}
