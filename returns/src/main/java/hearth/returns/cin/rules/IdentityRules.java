package hearth.returns.cin.rules;

import static hearth.returns.cin.Element.FORMER_UPN;
import static hearth.returns.cin.Element.LA_CHILD_ID;
import static hearth.returns.cin.Element.NO_FURTHER_ACTION;
import static hearth.returns.cin.Element.UPN;
import static hearth.returns.cin.Element.UPN_UNKNOWN;
import static hearth.returns.cin.Module.CHILD_IDENTIFIERS;
import static hearth.returns.cin.Module.CIN_DETAILS;
import static hearth.returns.cin.rules.Rule.error;
import static hearth.returns.cin.rules.Rule.query;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CodeLists;
import hearth.returns.cin.Element;
import hearth.returns.cin.Identifiers;
import hearth.returns.cin.Referral;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** By which numbers the child is known: the council's own id, and the number that schools use (UPN). */
final class IdentityRules {

    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern FORMER = Pattern.compile("[A-Z][0-9]{11}[0-9A-Z]");
    private static final int UPN_LENGTH = 13;
    private static final int LONGEST_ID = 20;
    private static final int SCHOOL_AGE = 4;

    static List<Rule> all() {
        return List.of(
                error("8500", CHILD_IDENTIFIERS)
                        .points(LA_CHILD_ID)
                        .says(
                                "The child has no id of the council's own.",
                                "Maybe the record was begun and not finished; give the id by which your system knows the child.")
                        .child((child, _, found) -> {
                            if (child.identifiers().isBlank(LA_CHILD_ID)) {
                                found.at(child.identifiers(), LA_CHILD_ID);
                            }
                        }),
                error("8510", CHILD_IDENTIFIERS)
                        .points(LA_CHILD_ID)
                        .says(
                                "Another child in the return has the same council id.",
                                "Maybe one child was written twice, or two records of one child were not merged.")
                        .acrossChildren((children, _, found) -> sameTwice(children, LA_CHILD_ID, found)),
                error("1510", CHILD_IDENTIFIERS)
                        .points(UPN)
                        .says(
                                "The first letter of the pupil number does not match its figures.",
                                "Maybe two figures are swapped, or one is mistyped; ask the school.")
                        .child((child, _, found) -> {
                            if (hasWrongCheckLetter(child.identifiers().text(UPN))) {
                                found.at(child.identifiers(), UPN);
                            }
                        }),
                error("1520", CHILD_IDENTIFIERS)
                        .points(UPN)
                        .says(
                                "Another child in the return has the same pupil number.",
                                "Maybe one child was written twice, or a brother's or sister's number was copied.")
                        .acrossChildren((children, _, found) -> sameTwice(children, UPN, found)),
                error("1530", CHILD_IDENTIFIERS)
                        .points(UPN)
                        .says(
                                "Characters 2 to 4 of the pupil number are no authority's code.",
                                "Maybe a figure is mistyped; ask the school.")
                        .child((child, census, found) -> {
                            String upn = child.identifiers().text(UPN);
                            if (upn.length() == UPN_LENGTH
                                    && !CodeLists.knowsAuthority(upn.substring(1, 4), census.set())) {
                                found.at(child.identifiers(), UPN);
                            }
                        }),
                error("1540", CHILD_IDENTIFIERS)
                        .points(UPN)
                        .says(
                                "Characters 5 to 12 of the pupil number are not all figures.",
                                "Maybe the letter O was typed for a zero, or another number was pasted.")
                        .child((child, _, found) -> {
                            if (!isFigures(part(child.identifiers().text(UPN), 4, 12))) {
                                found.at(child.identifiers(), UPN);
                            }
                        }),
                error("1550", CHILD_IDENTIFIERS)
                        .points(UPN)
                        .says(
                                "The last character of the pupil number is neither a figure nor a letter it may be.",
                                "Maybe I, O or S was typed; pupil numbers never use them.")
                        .child((child, _, found) -> {
                            String upn = child.identifiers().text(UPN);
                            if (upn.length() == UPN_LENGTH && !mayEnd(upn.charAt(UPN_LENGTH - 1))) {
                                found.at(child.identifiers(), UPN);
                            }
                        }),
                query("1560Q", CHILD_IDENTIFIERS)
                        .points(FORMER_UPN)
                        .says(
                                "The former pupil number is not a letter, eleven figures and a figure or letter.",
                                "Maybe it is cut short, or not a pupil number at all.")
                        .child((child, _, found) -> {
                            Identifiers who = child.identifiers();
                            if (who.has(FORMER_UPN)
                                    && !FORMER.matcher(who.text(FORMER_UPN)).matches()) {
                                found.at(who, FORMER_UPN);
                            }
                        }),
                error("1570", CHILD_IDENTIFIERS)
                        .points(LA_CHILD_ID)
                        .since(2025)
                        .says(
                                "The council's id of the child is longer than 20 characters.",
                                "Maybe a prefix of your system was exported with it.")
                        .child((child, _, found) -> {
                            if (child.id().length() > LONGEST_ID) {
                                found.at(child.identifiers(), LA_CHILD_ID);
                            }
                        }),
                error("1580", CHILD_IDENTIFIERS)
                        .points(LA_CHILD_ID)
                        .since(2025)
                        .says(
                                "The council's id of the child holds something other than letters and figures.",
                                "Maybe a hyphen, a blank or a slash came with it from your system.")
                        .child((child, _, found) -> {
                            if (!isLettersAndFigures(child.id())) {
                                found.at(child.identifiers(), LA_CHILD_ID);
                            }
                        }),
                error("8590", CHILD_IDENTIFIERS)
                        .reads(CIN_DETAILS)
                        .points(LA_CHILD_ID)
                        .says(
                                "Nothing is told about the child: there is no referral.",
                                "Maybe the child was not in need this year and should not be in the return.")
                        .child((child, _, found) -> {
                            if (child.referrals().stream().noneMatch(Referral::isThere)) {
                                found.at(child.identifiers(), LA_CHILD_ID);
                            }
                        }),
                query("8770Q", CHILD_IDENTIFIERS)
                        .reads(CIN_DETAILS)
                        .points(UPN, UPN_UNKNOWN)
                        .inYear()
                        .says(
                                "The child is old enough for school, and there is neither a pupil number nor a reason"
                                        + " that fits why it is missing.",
                                "Maybe the school knows the number; UN1 is only for children below school age.")
                        .child(IdentityRules::schoolChildWithoutNumber),
                error("8772", CHILD_IDENTIFIERS)
                        .points(UPN_UNKNOWN, NO_FURTHER_ACTION)
                        .says(
                                "The pupil number is said to be missing because nothing further was done, and yet a"
                                        + " referral led to further action.",
                                "Maybe the child was helped after all; find out the pupil number.")
                        .child((child, _, found) -> {
                            Identifiers who = child.identifiers();
                            for (Referral referral : child.referrals()) {
                                if (who.text(UPN_UNKNOWN).equalsIgnoreCase("UN7")
                                        && referral.has(NO_FURTHER_ACTION)
                                        && !referral.isNoFurtherAction()) {
                                    found.at(who, UPN_UNKNOWN);
                                    found.at(referral, NO_FURTHER_ACTION);
                                }
                            }
                        }));
    }

    /** School age is reached by who is four on 31 August after the census year. */
    private static void schoolChildWithoutNumber(CensusChild child, Census census, Found found) {
        Identifiers who = child.identifiers();
        LocalDate summer =
                LocalDate.ofEpochDay(census.year().lastDay()).plusMonths(4).plusDays(31);
        int bornBy = (int) summer.minusYears(SCHOOL_AGE).toEpochDay();
        String reason = who.text(UPN_UNKNOWN).toUpperCase(Locale.ROOT);
        boolean isExplained = !reason.equals("UN1") && CodeLists.knows(UPN_UNKNOWN, reason, census.set());
        if (who.has(Element.BIRTH_DATE)
                && who.born() <= bornBy
                && who.isBlank(UPN)
                && !isExplained
                && child.isHelped()) {
            found.at(who, UPN, UPN_UNKNOWN);
        }
    }

    private static void sameTwice(List<CensusChild> children, Element number, Found found) {
        Map<String, Identifiers> first = HashMap.newHashMap(children.size());
        for (CensusChild child : children) {
            Identifiers who = child.identifiers();
            if (who.has(number)) {
                Identifiers other = first.putIfAbsent(who.text(number), who);
                if (other != null) {
                    found.at(other, number);
                    found.at(who, number);
                }
            }
        }
    }

    /** Each figure counts as many times as its place; the remainder by 23 names the letter. */
    private static boolean hasWrongCheckLetter(String upn) {
        if (upn.length() != UPN_LENGTH || !isFigures(upn.substring(1))) {
            return false;
        }
        int sum = 0;
        for (int at = 1; at < UPN_LENGTH; at++) {
            sum += (upn.charAt(at) - '0') * (at + 1);
        }
        return upn.charAt(0) != CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length());
    }

    private static boolean mayEnd(char last) {
        return (last >= '0' && last <= '9') || CHECK_LETTERS.indexOf(last) >= 0;
    }

    private static String part(String text, int from, int to) {
        return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
    }

    private static boolean isFigures(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLettersAndFigures(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private IdentityRules() {}
}
