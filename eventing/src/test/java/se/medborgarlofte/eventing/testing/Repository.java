package se.medborgarlofte.eventing.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the repository, wherever the tests run. */
public final class Repository {

    private Repository() {}

    /** The repository's root folder. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/topics.yaml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests run outside the repository");
    }
}
