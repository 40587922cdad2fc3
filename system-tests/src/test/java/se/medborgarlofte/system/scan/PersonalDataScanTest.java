package se.medborgarlofte.system.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A scan for personal data")
class PersonalDataScanTest {

    private final Needles needles = new Needles(Map.of(
            "Anna Andersson", "name",
            "Karin", "name",
            "MDNA7F3K9Q2X", "marking code",
            "Folk kallar platsen vövåbö.", "free text"));

    @ParameterizedTest(name = "{1} in \"{0}\"")
    @CsvSource({
        "Person ANNA ANDERSSON signed in, name",
        "Hello Karin, name",
        "code=mdna7f3k9q2x, marking code",
        "text folk kallar platsen vövåbö. end, free text",
        "to someone@example.se, e-mail address",
        "call 070-174 06 58, phone number",
        "call +46701740658, phone number",
        "born 19811228-9874, personal identity number",
        "born 8112289874, personal identity number",
        "coordination 811288-9830, personal identity number"
    })
    void finds(String text, String kind) {
        assertThat(needles.in(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karina and MDNA7F3K9Q2XA are other words",
                "0190a3b0-1122-7334-8445-811228987400 is an id",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "2026-11-22T15:20:55.123456789Z took 070 ms",
                "19811228-9875 has a wrong check digit",
                "<018f7a3e-5b1c-7d2a-9c41-2f6d1f0a7b11@medborgarlofte.example>"
            })
    @DisplayName("is not misled by what only looks alike")
    void isNotMisled(String text) {
        assertThat(needles.in(text)).isEmpty();
    }

    @Test
    @DisplayName("names the log and the line")
    void namesTheLine(@TempDir Path logs) throws IOException {
        Files.writeString(logs.resolve("a.log"), "fine\nstill fine\nfor Anna Andersson\n");
        PersonalDataScan scan = new PersonalDataScan(needles);
        scan.logs(logs);
        assertThat(scan.findings()).containsExactly(new Finding("name", "a.log:3"));
        assertThat(scan.searched()).contains("3 log lines");
    }

    @Test
    @DisplayName("reads addresses as people mean them, not as they are encoded")
    void readsAddresses() {
        PersonalDataScan scan = new PersonalDataScan(needles);
        scan.addresses(List.of("http://localhost/x?q=Anna+Andersson", "http://localhost/x?to=a%40b.se"));
        assertThat(scan.findings()).extracting(Finding::kind).containsExactly("name", "e-mail address");
    }
}
