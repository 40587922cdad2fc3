package se.medborgarlofte.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.local.Compilation;

/** What is written after a command is understood, or refused with a sentence. */
class OptionsTest {

    private static final Set<String> KNOWN = Set.of(Options.STEADY);

    @Test
    void servicesAreCompiledThoroughlyOnlyWhereThatIsAskedFor() {
        assertThat(parsed().compilation()).isEqualTo(Compilation.QUICK);
        assertThat(parsed("--data", "somewhere", "--steady").compilation()).isEqualTo(Compilation.THOROUGH);
    }

    @Test
    void whatIsNoOptionIsRefusedByName() {
        assertThatThrownBy(() -> parsed("--stedy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--stedy");
        assertThatThrownBy(() -> parsed("--data"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--data");
    }

    private static Options parsed(String... arguments) {
        return Options.parse(arguments, KNOWN);
    }
}
