package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Associations")
class AssociationsIT extends DialogueIT {

    private static final String PATH = "/dialogue/v1/associations";

    private final Person cecilia = Person.coordinatorOf("1230");
    private final Person bertil = Person.contactPersonIn("1230");

    @Test
    @DisplayName("a coordinator registers one and names its contact persons, who read it; its name is told to nobody")
    void registered() {
        String path = PATH + "/" + register(cecilia, "1230", "Grannsamverkan Stationsbyn");

        Answer named = contact(path, "\"1\"", bertil, "HEAD_CONTACT");
        Person berit = Person.contactPersonIn("1230");
        Answer replaced = contact(path, named.header("ETag"), berit, "HEAD_CONTACT");

        assertThat(replaced.body().at("/contacts").size()).isEqualTo(2);
        assertThat(replaced.field("/contacts/0/role")).isEqualTo("CONTACT");
        assertThat(replaced.field("/contacts/1/role")).isEqualTo("HEAD_CONTACT");
        assertThat(api().get(bertil, path).field("/name")).isEqualTo("Grannsamverkan Stationsbyn");
        assertThat(api().get(bertil, PATH + "?mine=true").field("/total")).isEqualTo("1");
        assertThat(api().get(Person.contactPersonIn("1230"), path).status()).isEqualTo(403);
        String id = path.substring(PATH.length() + 1);
        await().untilAsserted(() -> assertThat(published(id)).hasSize(3));
        assertThat(published(id))
                .allSatisfy(told -> assertThat(told.data().toString()).doesNotContain("Stationsbyn"));

        Answer released =
                api().change("DELETE", cecilia, path + "/contacts/" + bertil.id(), replaced.header("ETag"), "");
        assertThat(released.body().at("/contacts").size()).isEqualTo(1);
        assertThat(api().get(bertil, path).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("the same name again is the same association")
    void sameName() {
        register(cecilia, "1230", "Villaägarna i Hjärup");

        assertThat(api().post(cecilia, PATH, body("1230", "villaägarna  i  hjärup", 12), Api.key())
                        .status())
                .isEqualTo(409);
        assertThat(api().post(bertil, PATH, body("1230", "Egen förening", 12), Api.key())
                        .status())
                .isEqualTo(403);
        assertThat(api().post(cecilia, PATH, body("1230", "Ring Bo 0701-740605", 12), Api.key())
                        .problem())
                .isEqualTo("personal-data-in-text");
    }

    @Test
    @DisplayName("once a year its contact persons are asked; a confirmation answers, silence makes it unconfirmed")
    void confirmedYearly() {
        String answered = PATH + "/" + register(cecilia, "1230", "Den som svarar");
        String silent = PATH + "/" + register(cecilia, "1230", "Den som tiger");
        Answer named = contact(answered, "\"1\"", bertil, "HEAD_CONTACT");

        later(Duration.ofDays(366), () -> {
            await().untilAsserted(() -> assertThat(types(answered)).contains("association-confirmation-due"));
            await().untilAsserted(() -> assertThat(types(silent)).contains("association-confirmation-due"));
            Answer confirmed = api().change(
                            "POST", bertil, answered + "/confirmations", named.header("ETag"), "{\"households\": 99}");
            assertThat(confirmed.field("/households")).isEqualTo("99");
        });
        later(Duration.ofDays(400), () -> {
            await().untilAsserted(() ->
                    assertThat(api().get(cecilia, silent).field("/state")).isEqualTo("UNCONFIRMED"));
            assertThat(api().get(cecilia, answered).field("/state")).isEqualTo("ACTIVE");
        });
    }

    @Test
    @DisplayName("a closed association can no longer be changed")
    void closed() {
        String path = PATH + "/" + register(cecilia, "1230", "Den som upphör");

        Answer closed = api().change("POST", cecilia, path + "/closures", "\"1\"", "");

        assertThat(closed.field("/state")).isEqualTo("CLOSED");
        assertThat(contact(path, closed.header("ETag"), bertil, "CONTACT").problem())
                .isEqualTo("association-is-closed");
    }

    @Test
    @DisplayName("a municipality's file is read in: good rows are kept, bad rows listed, the same file again changes"
            + " nothing")
    void imported() {
        Person sven = Person.coordinatorOf("1263");
        String file = """
            municipalityCode;name;kind;districtCode;households
            1263;Grannsamverkan Klågerup;NEIGHBOURHOOD_WATCH;1263R001;120
            1263;Villaägarna i Bara;homeowners;;85
            1230;Någon annanstans;OTHER;;5
            1263;Fel slag;CLUB;;5
            1263;Fel område;OTHER;1230R001;5
            1263;Anna 19811218-9876;OTHER;;5
            1263;;OTHER;;5
            1263;För många;OTHER;;x
            """;

        Answer first = importFile(sven, "1263", file.getBytes(StandardCharsets.UTF_8));
        Answer again = importFile(sven, "1263", file.getBytes(StandardCharsets.UTF_8));

        assertThat(first.field("/added")).isEqualTo("2");
        assertThat(first.body()
                        .at("/refused")
                        .valueStream()
                        .map(row -> row.at("/line").asString() + " "
                                + row.at("/code").asString()))
                .containsExactly(
                        "4 another-municipality",
                        "5 unknown-kind",
                        "6 district-elsewhere",
                        "7 personal-data",
                        "8 missing",
                        "9 not-a-number");
        assertThat(first.text()).doesNotContain("19811218");
        assertThat(again.field("/unchanged")).isEqualTo("2");
        assertThat(again.field("/added")).isEqualTo("0");
        assertThat(importFile(sven, "1263", "not,a;header".getBytes(StandardCharsets.UTF_8))
                        .field("/errors/0/code"))
                .isEqualTo("file-columns-missing");
        assertThat(importFile(sven, "1263", new byte[] {(byte) 0xff, (byte) 0xfe})
                        .field("/errors/0/code"))
                .isEqualTo("file-not-utf-8");
        assertThat(importFile(cecilia, "1263", file.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(403);

        Answer exported =
                api().get(sven, "/dialogue/v1/association-exports?municipalityCode=1263", "Accept", "text/csv");
        assertThat(exported.text())
                .contains("1263;Grannsamverkan Klågerup;NEIGHBOURHOOD_WATCH;1263R001;120")
                .contains("1263;Villaägarna i Bara;HOMEOWNERS;;85");
        assertThat(importFile(sven, "1263", exported.text().getBytes(StandardCharsets.UTF_8))
                        .field("/unchanged"))
                .isEqualTo("2");
    }

    @Test
    @DisplayName("a name that a spreadsheet would take for a formula is written out as text, and read in as it was")
    void formulas() {
        Person maria = Person.coordinatorOf("1281");
        importFile(maria, "1281", "municipalityCode,name\n1281,=HYPERLINK(1)\n".getBytes(StandardCharsets.UTF_8));

        String file = api().get(maria, "/dialogue/v1/association-exports?municipalityCode=1281", "Accept", "text/csv")
                .text();

        assertThat(file).contains("1281;'=HYPERLINK(1);");
        assertThat(importFile(maria, "1281", file.getBytes(StandardCharsets.UTF_8))
                        .field("/unchanged"))
                .isEqualTo("1");
    }

    private Answer importFile(Person person, String municipality, byte[] file) {
        return api().send(api().request("/dialogue/v1/association-imports?municipalityCode=" + municipality)
                .header("Authorization", person.signedIn())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private String register(Person person, String municipality, String name) {
        Answer answer = api().post(person, PATH, body(municipality, name, 140), Api.key());
        assertThat(answer.status()).isEqualTo(201);
        return answer.id();
    }

    private static String body(String municipality, String name, int households) {
        return """
            {"municipalityCode": "%s", "name": "%s", "kind": "NEIGHBOURHOOD_WATCH", "households": %d}
            """.formatted(municipality, name, households);
    }

    private Answer contact(String path, String etag, Person person, String role) {
        return api().change("POST", cecilia, path + "/contacts", etag, """
            {"personId": "%s", "role": "%s", "households": 15}
            """.formatted(person.id(), role));
    }

    private java.util.List<String> types(String path) {
        return published(path.substring(PATH.length() + 1)).stream()
                .map(Told::type)
                .toList();
    }
}
