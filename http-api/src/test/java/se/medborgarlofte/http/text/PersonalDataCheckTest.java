package se.medborgarlofte.http.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.http.text.PersonalDataKind.EMAIL_ADDRESS;
import static se.medborgarlofte.http.text.PersonalDataKind.NUMBER_PLATE;
import static se.medborgarlofte.http.text.PersonalDataKind.PERSONAL_IDENTITY_NUMBER;
import static se.medborgarlofte.http.text.PersonalDataKind.PHONE_NUMBER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;

/** What points out a person is found, wherever it stands; what is only a word and a number is left alone. */
class PersonalDataCheckTest {

    /** Test numbers that the Swedish Tax Agency has published; they belong to nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121212", "19121212-1212", "121212-1212", "1212121212", "121212+1212", "19 12 12 12-1212",
                "121212 1212", "121212–1212", "1912-12-12-1212", "197010632391", "701063-2391", "１２１２１２-１２１２"
            })
    void personalIdentityNumbersAreFound(String number) {
        assertFound("Hon heter Anna, " + number + ", och bor här.", number, PERSONAL_IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artikel 121212-1213 har fel kontrollsiffra", "Ordernummer 991399-1234 är inget datum",
                "Konto 5021121212121299 är längre", "Diarienummer 2026-001234"
            })
    void numbersThatAreNoPersonalIdentityNumbersAreLeftAlone(String text) {
        assertThat(PersonalDataCheck.findIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070-123 45 67", "0701234567", "070 123 45 67", "070-123-45-67", "+46 70 123 45 67", "+46701234567",
                "0046701234567", "+46 (0)70-123 45 67", "08-123 456 78", "046-12 34 56", "0416-123 45",
                        "(046) 12 34 56",
                "070.123.45.67", "070/1234567", "+45 12 34 56 78", "08 12 34 56"
            })
    void phoneNumbersAreFound(String number) {
        assertFound("Ring grannen på " + number + " om det händer igen", number, PHONE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 112, 114 14 eller 1177", "Det hände 2026-11-22 kl 21.30", "Öppet 08.30-16.00 och 09.15 - 17.45",
                "Mellan 01-02-2026 och 03-04-2026", "Väg 108 mot E22, avfart 21", "Postnummer 245 31 Staffanstorp",
                "Ärende 5000-K123456-26", "Under 2025/2026 anmäldes 14280 inbrott", "Kommunkod 1230 och 1281",
                "Hus 1-12 och 14-22", "Cirka 0,5 km, 10 000 kr", "Paragraf 114 den 30/11"
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(PersonalDataCheck.findIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anna@example.se", "anna.svensson+tips@mail.example.com", "åsa@exämple.se", "anna(at)example.se"
            })
    void emailAddressesAreFound(String address) {
        assertFound("Skriv till " + address + ".", address, EMAIL_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pris: 3 st @ 10 kr", "Se @polisen", "Läs mer på medborgarlofte.se"})
    void otherUsesOfTheAtSignAreLeftAlone(String text) {
        assertThat(PersonalDataCheck.findIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABC123", "ABC 123", "abc123", "abc 123", "Abc 123", "ABC-123", "ABC12D", "ABC 12D", "abc12d",
                "xyz-98k", "HUS123", "MLB84A"
            })
    void numberPlatesAreFound(String plate) {
        assertFound("En mörk bil, " + plate + ", stod vid lekplatsen.", plate, NUMBER_PLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en bil med nummer hus 123 stod där", "reg: max 123", "skåpbil tag 12B körde runt"})
    void anOrdinaryWordIsAPlateWhenAVehicleIsMentioned(String text) {
        assertThat(PersonalDataCheck.findIn(text))
                .extracting(PersonalData::kind)
                .containsExactly(NUMBER_PLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vid hus 123 och lgh 110",
                "Det kom typ 150 personer",
                "Bara max 100 km på mätaren",
                "Högst max 100 deltog",
                "Vi ser 200 inbrott",
                "Buss 166 och linje 123",
                "Väg 108, nr 123",
                "LED 100 watt",
                "USB 300",
                "Paragraf KS 123",
                "Covid19 och E65",
                "kom 123 gånger",
                "Dnr 123",
                "sms 112 funkar inte",
                "mellan kl 18 och 21",
                "grannar på Storgatan 12B",
                "ABCD123 är ingen skylt",
                "IQV123 finns inte",
                "beg 150 kr",
                "Trapphus A12",
                "klass 9B",
                "SEK 500"
            })
    void ordinaryWordsAndNumbersAreLeftAlone(String text) {
        assertThat(PersonalDataCheck.findIn(text)).isEmpty();
    }

    @Test
    void everyPlaceIsMarkedInOrder() {
        String text = "Bilen ABC 123 ägs av 121212-1212, ring 070-123 45 67.";

        assertThat(PersonalDataCheck.findIn(text))
                .containsExactly(
                        new PersonalData(NUMBER_PLATE, 6, 13),
                        new PersonalData(PERSONAL_IDENTITY_NUMBER, 21, 32),
                        new PersonalData(PHONE_NUMBER, 39, 52));
    }

    @Test
    void aTextWithPersonalDataIsRefusedWithEachPlaceMarked() {
        assertThatThrownBy(() -> PersonalDataCheck.require(Map.of("/text", "bilen ABC123")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type()).isEqualTo(CommonProblem.PERSONAL_DATA_IN_TEXT))
                .asString()
                .contains("/text")
                .doesNotContain("ABC123");
    }

    @Test
    void anOrdinaryTextPasses() {
        PersonalDataCheck.require("/text", "Inbrott i tre villor på Ekgatan natten till den 12 november.");
    }

    @Test
    void aLongTextIsReadInReasonableTime() {
        String text = "070-12 a.a.a.a@a.a.a ABC 12 och ".repeat(8_000);
        long start = System.nanoTime();
        PersonalDataCheck.findIn(text);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static void assertFound(String text, String part, PersonalDataKind kind) {
        int from = text.indexOf(part);
        assertThat(PersonalDataCheck.findIn(text))
                .isEqualTo(List.of(new PersonalData(kind, from, from + part.length())));
    }
}
