package se.medborgarlofte.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.bench.scale.ScaleReport.KindFigures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command at a size that takes seconds; figures of speed are only looked at, never judged. */
class ScaleTest {
    private static ScaleReport report;
    private static ScaleReport again;

    @BeforeAll
    static void measureFiveThousand(@TempDir Path folder) throws Exception {
        ScaleOptions options = ScaleOptions.parse(
                "--items", "5000", "--questions", "60", "--seed", "7", "--folder", folder.toString());
        report = Scale.measure(options);
        again = Scale.measure(options);
        System.out.println(ReportWriter.markdown(report));
    }

    @Test
    void everyKindOfQuestionIsMeasured() {
        assertThat(report.kinds()).extracting(KindFigures::kind).containsExactly(QuestionKind.values());
        assertThat(report.kinds()).allMatch(kind -> kind.engine().milliseconds().p99() > 0);
        assertThat(report.build().bytesPerItem()).isBetween(20.0, 1000.0);
        assertThat(report.questionsPerSecond()).isPositive();
        assertThat(report.visible().p99()).isPositive();
        assertThat(report.memory().heapMegabytes()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_ANY,
            names = {"EXACT_SERIAL", "MISREAD_SERIAL", "ENGRAVING"})
    void whatCarriesANumberOrAnInscriptionIsFoundAmongAFewThousand(QuestionKind kind) {
        assertThat(of(kind).engine().recall().at10()).isGreaterThan(0.8);
    }

    @Test
    void onceTaughtItIsSeldomSureOfWhatNobodyReported() {
        assertThat(report.taught().calibrationError()).isLessThan(0.15);
        assertThat(report.taught().brier()).isLessThan(report.untaught().brier());
        assertThat(report.taught().sureAndRight()).isGreaterThan(0.8);
    }

    @Test
    void weightsForGoodsAreSeldomSureOfWhatNobodyReported() {
        assertThat(report.goods().calibrationError()).isLessThan(0.1);
        assertThat(report.goods().brier()).isLessThan(report.untaught().brier());
        assertThat(report.goods().sureAndRight()).isGreaterThan(0.8);
    }

    @Test
    void aFolderThatHoldsTheThingsIsAskedAgainWithoutBuildingItAnew() {
        assertThat(again.build()).isEqualTo(report.build());
        assertThat(again.kinds())
                .extracting(kind -> kind.engine().recall())
                .isEqualTo(report.kinds().stream()
                        .map(kind -> kind.engine().recall())
                        .toList());
        assertThat(again.kinds())
                .extracting(kind -> kind.bm25().recall())
                .isEqualTo(report.kinds().stream()
                        .map(kind -> kind.bm25().recall())
                        .toList());
    }

    @Test
    void aFolderOfOtherThingsIsRefused(@TempDir Path folder) throws Exception {
        Scale.measure(
                ScaleOptions.parse("--items", "300", "--questions", "1", "--seed", "7", "--folder", folder.toString()));
        assertThatThrownBy(() -> Scale.measure(ScaleOptions.parse(
                        "--items", "300", "--questions", "1", "--seed", "8", "--folder", folder.toString())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void programsReadTheSameFigures() {
        JsonNode json = JsonMapper.builder().build().readTree(ReportWriter.json(report));
        assertThat(json.get("items").asLong()).isEqualTo(5000);
        assertThat(json.get("kinds")).hasSize(QuestionKind.values().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--items", "--items none", "--items 0", "--colour red", "--items 5 --questions"})
    void refusesWhatItDoesNotUnderstand(String arguments) {
        assertThatThrownBy(() -> ScaleOptions.parse(arguments.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }

    private static KindFigures of(QuestionKind kind) {
        return report.kinds().get(kind.ordinal());
    }
}
