package hearth.app.web;

import hearth.app.web.Caller.Handed;
import java.util.stream.Stream;

/** The return of a council that looks after three children. */
final class SmallReturn {

    static final String HEADER = """
            CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
            A1,1,01/05/2014,WBRI,A123456789012,,
            A2,2,14/02/2010,WBRI,A123456789013,,
            A/3,2,30/11/2020,WBRI,A123456789014,,
            """;

    static final String EPISODES = """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            A1,04/05/2025,S,C2,N1,U6,PR1,,,,LS1 1AA,LS2 2AA,SC000001
            A2,01/09/2025,S,V2,N1,K2,PR4,,,,LS1 1AB,LS2 2AB,SC000002
            A/3,10/01/2026,S,C1,N1,U1,PR1,,,,LS1 1AC,LS2 2AC,SC000003
            """;

    static final String REVIEWS = """
            CHILD,DOB,REVIEW,REVIEW_CODE
            A1,01/05/2014,28/05/2025,PN1
            A1,01/05/2014,20/08/2025,PN1
            A2,14/02/2010,20/10/2025,PN3
            """;

    static Handed[] files() {
        return new Handed[] {
            new Handed("return", "header.csv", HEADER),
            new Handed("return", "episodes.csv", EPISODES),
            new Handed("return", "reviews.csv", REVIEWS)
        };
    }

    /** The same files, and what else stands in the form. */
    static Handed[] with(Handed... others) {
        return Stream.concat(Stream.of(files()), Stream.of(others)).toArray(Handed[]::new);
    }

    private SmallReturn() {}
}
