package hearth.returns.cin.rules;

import hearth.returns.cin.Assessment;
import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CensusHeader;
import hearth.returns.cin.Enquiry;
import hearth.returns.cin.InNeedPlan;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.Referral;
import java.util.List;

/** What a rule looks at, one at a time. */
public sealed interface Check {

    /** Looks at one of them and puts down what is wrong. */
    @FunctionalInterface
    interface Look<T> {
        void at(T one, Census census, Found found);
    }

    /** Looks at all children and says whether something is wrong with the return as a whole. */
    @FunctionalInterface
    interface WholeLook {
        boolean isWrong(List<CensusChild> children, Census census);
    }

    /** What the file says about itself. */
    record OfHeader(Look<CensusHeader> look) implements Check {}

    /** Everything about one child. */
    record OfChild(Look<CensusChild> look) implements Check {}

    /** One referral with all that followed it. */
    record OfReferral(Look<Referral> look) implements Check {}

    /** One assessment. */
    record OfAssessment(Look<Assessment> look) implements Check {}

    /** One child in need plan. */
    record OfPlan(Look<InNeedPlan> look) implements Check {}

    /** One enquiry under section 47. */
    record OfEnquiry(Look<Enquiry> look) implements Check {}

    /** One child protection plan with its reviews. */
    record OfProtectionPlan(Look<ProtectionPlan> look) implements Check {}

    /** Something that no two children may share. */
    record AcrossChildren(Look<List<CensusChild>> look) implements Check {}

    /** The return as a whole. */
    record OfReturn(WholeLook look) implements Check {}
}
