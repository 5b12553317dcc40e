package hearth.listening.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.with(List.of("Ashcombe", "Oak Lodge"));

    @Test
    void namesArePulledOutLargeOrSmall() {
        assertThat(without("i miss my brother callum and Zosia too"))
                .isEqualTo("i miss my brother [name] and [name] too");
        assertThat(without("My social worker is called kai. I like her"))
                .isEqualTo("My social worker is called [name]. I like her");
        assertThat(without("Mr Okafor is kind. Callum's mum said so"))
                .isEqualTo("Mr [name] is kind. [name] mum said so");
    }

    @Test
    void aWordThatIsANameTooStaysAWord() {
        assertThat(without("Nobody will hope for the summer")).isEqualTo("Nobody will hope for the summer");
        assertThat(without("I told Summer about it")).isEqualTo("I told [name] about it");
    }

    @Test
    void placesOfTheWaveAndSchoolsAndStreetsArePulledOut() {
        assertThat(without("Nothing to do in ASHCOMBE or near oak lodge"))
                .isEqualTo("Nothing to do in [place] or near [place]");
        assertThat(without("I go to Hill View Primary, not st mary's")).isEqualTo("I go to [place], not [place]");
    }

    @Test
    void numbersAndAddressesArePulledOut() {
        assertThat(without("ring 07700 900123 or write zed@example.org, we live at AB1 2CD since 03/04/2015"))
                .isEqualTo("ring [number] or write [address], we live at [address] since [number]");
    }

    @Test
    void aChildWhoShoutsOrSpeaksOfChristmasKeepsEveryWord() {
        assertThat(without("I WANT TO GO HOME")).isEqualTo("I WANT TO GO HOME");
        assertThat(without("I am 13. On Monday I see Mum at Christmas"))
                .isEqualTo("I am 13. On Monday I see Mum at Christmas");
    }

    @Test
    void eachProposalSaysWhy() {
        assertThat(GAZETTEER.in("my friend Callum"))
                .containsExactly(new Removal(10, 16, Removal.What.NAME, "a first name"));
    }

    private static String without(String text) {
        return Gazetteer.without(text, GAZETTEER.in(text));
    }
}
