package se.medborgarlofte.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void secretsAreMadeOnceAndOnlyTheirOwnerReadsThem() throws Exception {
        Path secrets = directory.resolve("secrets");
        Path key = new Secrets(secrets).issuerSigningKey();
        String pem = Files.readString(key);
        String masterKey = new Secrets(secrets).cipherMasterKey();

        assertThat(Files.readString(new Secrets(secrets).issuerSigningKey())).isEqualTo(pem);
        assertThat(new Secrets(secrets).cipherMasterKey()).isEqualTo(masterKey);
        assertThat(Base64.getDecoder().decode(masterKey)).hasSize(32);
        try (var files = Files.list(secrets)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .containsExactlyInAnyOrder(
                                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
    }

    @Test
    void eachPlatformHasSecretsOfItsOwn() {
        assertThat(new Secrets(directory.resolve("one")).cipherMasterKey())
                .isNotEqualTo(new Secrets(directory.resolve("other")).cipherMasterKey());
    }
}
