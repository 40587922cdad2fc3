package se.medborgarlofte.http.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.http.AccessRule.anyOf;
import static se.medborgarlofte.http.AccessRule.anyone;
import static se.medborgarlofte.http.AccessRule.own;
import static se.medborgarlofte.http.AccessRule.signedIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.http.AccessRule;
import se.medborgarlofte.http.Operation;
import se.medborgarlofte.http.Role;

/** A table that does not say exactly what the code does is not accepted. */
class AccessMatrixTest {

    private enum Library implements Operation {
        READ(anyone()),
        BORROW(signedIn()),
        RENEW(own().or(anyOf(Role.MUNICIPAL_COORDINATOR).inArea())),
        EXTEND(anyOf(Role.CITIZEN).onOwn().inArea()),
        CLOSE(anyOf(Role.ADMIN));

        private final AccessRule rule;

        Library(AccessRule rule) {
            this.rule = rule;
        }

        @Override
        public AccessRule rule() {
            return rule;
        }
    }

    private static final String RIGHT = """
            operation,role,own,area,allowed
            # who may what
            READ,*,*,*,yes
            BORROW,*,*,*,yes
            BORROW,ANONYMOUS,*,*,no
            RENEW,*,own,*,yes
            RENEW,*,other,*,no
            RENEW,MUNICIPAL_COORDINATOR,other,inside,yes
            EXTEND,*,*,*,no
            EXTEND,CITIZEN,own,inside,yes
            CLOSE,*,*,*,no
            CLOSE,ADMIN,*,*,yes
            """;

    @TempDir
    Path folder;

    @Test
    void theRightTableIsAccepted() {
        assertThatCode(() -> verify(RIGHT)).doesNotThrowAnyException();
    }

    @Test
    void anOperationWithoutRowsIsNamed() {
        assertThatThrownBy(() -> verify(RIGHT.replaceAll("(?m)^CLOSE.*\n", "")))
                .hasMessageContaining("CLOSE,ADMIN,own,inside,yes   <- the table has no row");
    }

    @Test
    void aTableThatAllowsMoreThanTheCodeIsRefused() {
        assertThatThrownBy(() -> verify(RIGHT.replace("EXTEND,CITIZEN,own,inside", "EXTEND,CITIZEN,own,*")))
                .hasMessageContaining("EXTEND,CITIZEN,own,outside,no   <- the code says so");
    }

    @Test
    void aTableThatAllowsLessThanTheCodeIsRefused() {
        assertThatThrownBy(() -> verify(RIGHT.replace("CLOSE,ADMIN,*,*,yes", "CLOSE,ADMIN,*,inside,yes")))
                .hasMessageContaining("CLOSE,ADMIN,own,outside,yes   <- the code says so");
    }

    @Test
    void rowsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> verify(RIGHT + "CLOSE,ADMIN,*,*,no\n")).hasMessageContaining("contradict");
    }

    @Test
    void anUnknownOperationIsNamed() {
        assertThatThrownBy(() -> verify(RIGHT + "BURN,*,*,*,no\n")).hasMessageContaining("BURN   <- no such operation");
    }

    private void verify(String table) throws IOException {
        Path csv = Files.writeString(folder.resolve("access-matrix.csv"), table);
        AccessMatrix.verify(Library.values(), csv);
    }
}
