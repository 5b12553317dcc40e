package hearth.story;

/**
 * What a fact says. A new kind of fact is a new record in one of these groups, and the compiler names every place that
 * must decide. A text that is not known is empty, an answer that is not known says so: nothing is null.
 */
public sealed interface Detail
        permits AboutTheChild,
                Adoption,
                Appointments,
                Care,
                Decisions,
                Health,
                Help,
                HomeLife,
                Kinship,
                Learning,
                LeavingCare,
                Legal,
                Missing,
                Notes,
                Plans,
                PrivateFostering,
                Representations,
                Retracted,
                Reviews,
                Secure,
                Visits,
                Voice,
                WordGiven {}
