package hearth.returns.cin;

import hearth.returns.CollectionYear;
import hearth.returns.Findings;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the values of elements into the entry they belong to, and tells which are not written as they should be. */
final class Values {

    private final XMLStreamReader xml;
    private final CensusFaults faults;
    private final Findings.Gathering findings;
    private final CollectionYear year;
    private final Letters letters = new Letters();
    private final Words words = new Words();
    private Entry whose = new Identifiers(Entry.NOT_THERE);

    Values(XMLStreamReader xml, CensusFaults faults, Findings.Gathering findings, CollectionYear year) {
        this.xml = xml;
        this.faults = faults;
        this.findings = findings;
        this.year = year;
    }

    /** What is read from now on is about this child. */
    void of(Identifiers child) {
        whose = child;
    }

    /** The id of the child, as far as it is known already. */
    String child() {
        return whose.text(Element.LA_CHILD_ID);
    }

    /** The element on which the reader stands. */
    void read(Entry entry, Element element) throws XMLStreamException {
        readText();
        if (entry.has(element)) {
            findings.add(faults.elementTwice(child(), entry, element, letters.toString()));
        } else if (letters.length() > 0) {
            switch (element.kind()) {
                case TEXT -> entry.write(element, letters.toString());
                case DATE -> date(entry, element);
                case CODE -> code(entry, element);
                case YES_NO -> yesOrNo(entry, element);
                case COUNT -> count(entry, element);
            }
        }
    }

    /** One of the codes of what an assessment found. */
    void factor(Assessment assessment) throws XMLStreamException {
        readText();
        String factor = words.of(letters);
        if (!factor.isEmpty()) {
            assessment.factors().add(factor);
            if (!CodeLists.knows(Element.FACTORS, factor, year)) {
                findings.add(faults.unknownCode(child(), assessment, Element.FACTORS, factor));
            }
        }
    }

    /** Tells of text that stands where no text belongs. */
    void stray(int event, Entry entry) {
        boolean isText = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
        if (isText && !xml.isWhiteSpace()) {
            letters.clear();
            letters.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            letters.strip();
            findings.add(faults.strayText(child(), entry, letters.toString()));
        }
    }

    private void date(Entry entry, Element element) {
        int day = CensusDay.of(letters);
        if (day != CensusDay.NONE) {
            entry.write(element, day);
            return;
        }
        String text = letters.toString();
        int meant = CensusDay.meantBy(letters);
        entry.write(element, text, meant);
        findings.add(
                meant == CensusDay.NONE
                        ? faults.impossibleDate(child(), entry, element, text)
                        : faults.otherwiseWrittenDate(child(), entry, element, text));
    }

    private void code(Entry entry, Element element) {
        String code = words.of(letters);
        entry.write(element, code);
        boolean isKnown =
                element == Element.SEX ? CodeLists.knowsSex((Identifiers) entry) : CodeLists.knows(element, code, year);
        if (!isKnown) {
            findings.add(faults.unknownCode(child(), entry, element, code));
        }
    }

    private void yesOrNo(Entry entry, Element element) {
        String answer = words.of(letters);
        entry.write(element, answer);
        if (!answer.equals("0") && !answer.equals("1")) {
            findings.add(faults.yesOrNoInWords(child(), entry, element, answer));
        }
    }

    private void count(Entry entry, Element element) {
        String count = words.of(letters);
        entry.write(element, count);
        if (!count.chars().allMatch(figure -> figure >= '0' && figure <= '9')) {
            findings.add(faults.notANumber(child(), entry, element, count));
        }
    }

    /** The text of the element; what is longer than any may be is cut, and elements inside it are passed over. */
    private void readText() throws XMLStreamException {
        letters.clear();
        int inside = 1;
        while (inside > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (inside == 1) {
                    letters.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inside++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside--;
            }
        }
        letters.strip();
    }
}
