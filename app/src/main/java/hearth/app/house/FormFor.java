package hearth.app.house;

import hearth.practice.record.FormKind;
import hearth.practice.record.OtherForm;
import hearth.practice.record.PlanForm.ThePlan;
import hearth.promises.Act;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.story.Appointments;
import hearth.story.Care;
import hearth.story.ChildId;
import hearth.story.Health;
import hearth.story.Help;
import hearth.story.Kind;
import hearth.story.Learning;
import hearth.story.LeavingCare;
import hearth.story.Missing;
import hearth.story.Reviews;
import hearth.story.Visits;
import hearth.story.Voice;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which form something is written down that keeps a promise, with what is clear already filled in.
 *
 * @param form which form
 * @param filled what is filled in, as it stands behind an address; may be empty
 */
record FormFor(FormKind form, String filled) {

    private static final Map<Class<?>, FormFor> OF = Map.ofEntries(
            Map.entry(Visits.Visit.class, new FormFor(FormKind.VISIT, "")),
            Map.entry(Care.FamilyTime.class, new FormFor(FormKind.FAMILY_TIME, "")),
            Map.entry(Help.Assessment.class, new FormFor(FormKind.ASSESSMENT, "step=started")),
            Map.entry(Help.AssessmentAuthorised.class, new FormFor(FormKind.ASSESSMENT, "step=authorised")),
            Map.entry(LeavingCare.NeedsAssessed.class, new FormFor(FormKind.ASSESSMENT, "step=needs-for-leaving-care")),
            Map.entry(Reviews.Review.class, new FormFor(FormKind.REVIEW, "")),
            Map.entry(hearth.story.Decisions.Decided.class, new FormFor(FormKind.DECISION, "")),
            Map.entry(Care.Placement.class, new FormFor(FormKind.MOVE, "")),
            Map.entry(Missing.WentMissing.class, new FormFor(FormKind.MISSING, "")),
            Map.entry(Health.HealthAssessment.class, new FormFor(FormKind.HEALTH, "what=assessment")),
            Map.entry(Health.HealthReview.class, new FormFor(FormKind.HEALTH, "what=review")),
            Map.entry(Health.DentistSeen.class, new FormFor(FormKind.HEALTH, "what=dentist")),
            Map.entry(Health.Vaccinations.class, new FormFor(FormKind.HEALTH, "what=vaccinations")),
            Map.entry(Health.FeelingsAsked.class, new FormFor(FormKind.HEALTH, "what=feelings")),
            Map.entry(Learning.AtSchool.class, new FormFor(FormKind.SCHOOL, "what=started")),
            Map.entry(Voice.Answered.class, new FormFor(FormKind.ANSWER, "")));

    /** What keeps a promise, where it is something that is done. */
    static Stream<Act> acts(Keeper keeper) {
        return switch (keeper) {
            case Keeper.DoneBy by -> by.acts().stream();
            case Keeper.ToldOrDone(var _, var by) -> by.acts().stream();
            case Keeper.PaidInAll(var by, var _) -> by.acts().stream();
            case Keeper.EndOf(var _, var by) -> by.acts().stream();
            case Keeper.Answered _, Keeper.Never _, Keeper.AsPromised _, Keeper.AuthorisedOrOut _ -> Stream.empty();
        };
    }

    /** The form for this kind of fact, where there is one. */
    static Optional<FormFor> of(Kind<?> kind, Promise promise) {
        if (kind.type() == Care.Approval.class) {
            return Optional.of(new FormFor(FormKind.APPROVAL, "promise=" + promise.id()));
        }
        return Optional.ofNullable(OF.get(kind.type())).or(() -> plan(kind)).or(() -> other(kind));
    }

    private static Optional<FormFor> plan(Kind<?> kind) {
        return Arrays.stream(ThePlan.values())
                .map(Choices::sent)
                .filter(plan -> plan.equals(kind.name()))
                .map(plan -> new FormFor(FormKind.PLAN, "plan=" + plan))
                .findFirst();
    }

    /** Who works with a child is no form: that is handed over. */
    private static Optional<FormFor> other(Kind<?> kind) {
        return OtherForm.kinds().contains(kind) && !Appointments.class.isAssignableFrom(kind.type())
                ? Optional.of(new FormFor(FormKind.OTHER, "kind=" + kind.name()))
                : Optional.empty();
    }

    String address(ChildId child) {
        return Addresses.record(child, form) + (filled.isEmpty() ? "" : "?" + filled);
    }
}
