package se.medborgarlofte.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text exists in both languages and takes the same arguments. */
class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyCommonProblemHasItsTexts(CommonProblem problem) {
        assertThat(texts.title(problem, Language.SWEDISH)).isNotEqualTo(problem.slug());
        assertThat(texts.title(problem, Language.ENGLISH)).isNotEqualTo(texts.title(problem, Language.SWEDISH));
        assertThat(texts.detail(problem, Language.ENGLISH)).isNotEqualTo(texts.detail(problem, Language.SWEDISH));
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameArguments() throws IOException {
        Properties swedish = read("/http-problems.properties");
        Properties english = read("/http-problems_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
        for (String key : swedish.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(swedish.getProperty(key)));
        }
    }

    @Test
    void aDetailWithoutATextOfItsOwnFallsBackToTheGeneralOne() {
        ProblemText unknown = new ProblemText("no-such-text");

        assertThat(texts.detail(CommonProblem.CONFLICT, unknown, Language.ENGLISH))
                .isEqualTo(texts.detail(CommonProblem.CONFLICT, Language.ENGLISH));
    }

    private static String arguments(String text) {
        return text.chars().filter(c -> c == '{').count() + (text.contains("{1}") ? " with {1}" : "");
    }

    private static Properties read(String name) throws IOException {
        try (Reader reader =
                new InputStreamReader(ProblemTextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
