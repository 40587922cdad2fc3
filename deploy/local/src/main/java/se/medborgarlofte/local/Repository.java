package se.medborgarlofte.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built repository: where the modules' jars and class paths are. */
public record Repository(Path root) {

    /** System property that names the root. */
    public static final String ROOT_PROPERTY = "repository.root";

    private static final String VERSION = "1.0.0-SNAPSHOT";

    /** An absolute path, so that processes started elsewhere find it. */
    public Repository {
        root = root.toAbsolutePath().normalize();
    }

    /** The repository that the system property {@code repository.root} names. */
    public static Repository fromSystemProperty() {
        String root = System.getProperty(ROOT_PROPERTY);
        if (root == null) {
            throw new IllegalStateException("the system property " + ROOT_PROPERTY + " must name the repository");
        }
        return new Repository(Path.of(root));
    }

    /** Where the topics of the platform are declared. */
    public Path topics() {
        return root.resolve("deploy/topics.yaml");
    }

    /** Where archives of loaded classes are kept, which make the next start quick; built output like the jars. Tests write none. */
    ClassArchives classArchives() {
        boolean never = "never".equals(System.getenv("LOCAL_PLATFORM_ARCHIVES"));
        return new ClassArchives(
                root.resolve("deploy/local/target/class-archives"),
                never ? ClassArchives.Growth.FROZEN : ClassArchives.Growth.GROWING);
    }

    /** Whether the module has been packaged. */
    public boolean isBuilt(Module module) {
        return Files.isRegularFile(jar(module)) && Files.isRegularFile(dependencies(module));
    }

    /** The module's own jar and those that it needs, as a class path. */
    public String classPath(Module module) {
        try {
            return jar(module)
                    + File.pathSeparator
                    + Files.readString(dependencies(module)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(module.directory() + " has not been packaged: run ./mvnw package", e);
        }
    }

    private Path jar(Module module) {
        return target(module).resolve(module.artifact() + "-" + VERSION + ".jar");
    }

    private Path dependencies(Module module) {
        return target(module).resolve("runtime-classpath");
    }

    private Path target(Module module) {
        return root.resolve(module.directory()).resolve("target");
    }
}
