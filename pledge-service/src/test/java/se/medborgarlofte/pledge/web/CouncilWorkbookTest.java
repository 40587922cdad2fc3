package se.medborgarlofte.pledge.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;
import se.medborgarlofte.pledge.application.CouncilReport;
import se.medborgarlofte.pledge.domain.Gap;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.Staffanstorp;
import se.medborgarlofte.pledge.domain.StatutoryClock;

/** The workbook of the council can be worked with: texts are texts, numbers numbers and days days. */
class CouncilWorkbookTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 12, 2);

    @TempDir
    private Path folder;

    @Test
    void eachPartOfTheReportIsASheet() throws IOException {
        Map<String, String> parts = parts(Locale.of("sv"));

        assertThat(parts.get("xl/workbook.xml")).containsSubsequence("Löften", "Gjort", "Effekt", "Krav", "Luckor");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains(
                        "Färre bostadsinbrott med märkDNA",
                        "UV-lampa i varje bil",
                        "Uppfyllt",
                        "polisen",
                        "Belysning",
                        "Aktivitet utan mått")
                .doesNotContain(Staffanstorp.CHIEF, Staffanstorp.OFFICER);
    }

    @Test
    void whatIsPlannedAndDoneCanBeSummedAndDaysBeSorted() throws IOException {
        String done = parts(Locale.of("sv")).get("xl/worksheets/sheet2.xml");

        assertThat(done).containsPattern("<c r=\"F2\"[^>]*><v>1</v>").containsPattern("<c r=\"H2\"[^>]*><v>100</v>");
        assertThat(done).as("days are numbers with a format").containsPattern("<c r=\"D2\" s=\"[0-9]+\"[^>]*><v>46357");
    }

    @Test
    void englishReadersGetEnglishWords() throws IOException {
        assertThat(parts(Locale.ENGLISH).get("xl/workbook.xml")).containsSubsequence("Pledges", "Done", "Effect");
    }

    private Map<String, String> parts(Locale language) throws IOException {
        Pledge pledge = Staffanstorp.concluded();
        CouncilReport report = new CouncilReport(
                "1230",
                "Staffanstorp",
                TODAY,
                List.of(new StatutoryClock(TODAY).agreement(null, null)),
                List.of(new CouncilReport.PledgeOfReport("p1", pledge, pledge.progress(TODAY), List.of())),
                List.of(
                        new Gap(Gap.Kind.ACTIVITY_WITHOUT_INDICATOR, "p1", "a1", TODAY),
                        new Gap(Gap.Kind.PROBLEM_WITHOUT_MEASURE, "picture", "LIGHTING", TODAY)));
        Map<String, String> parts = new TreeMap<>();
        Path file = Files.write(folder.resolve("report.xlsx"), new CouncilWorkbook(language).of(report));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                String text = new String(zip.getInputStream(part).readAllBytes(), UTF_8);
                parts.put(part.getName(), HtmlUtils.htmlUnescape(text));
            }
        }
        return parts;
    }
}
