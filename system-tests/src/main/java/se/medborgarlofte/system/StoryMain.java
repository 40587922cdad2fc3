package se.medborgarlofte.system;

import java.nio.file.Path;
import se.medborgarlofte.local.DataDirectory;
import se.medborgarlofte.local.LocalPlatform;
import se.medborgarlofte.local.Ports;
import se.medborgarlofte.local.Repository;
import se.medborgarlofte.system.story.Story;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.World;

/**
 * Plays the story on a platform that runs on this machine: {@code StoryMain <port base>}. The system property {@code
 * local.platform.data} names its data directory, {@code deploy/local/data} unless given.
 */
public final class StoryMain {

    private static final String DATA = "local.platform.data";

    private StoryMain() {}

    public static void main(String[] arguments) {
        System.exit(play(arguments));
    }

    /** Exit code 0 only if every step held; 2 for wrong use. */
    static int play(String[] arguments) {
        if (arguments.length != 1 || !arguments[0].matches("\\d{4,5}")) {
            System.err.println("Say the port base of the platform, for instance 8000.");
            return 2;
        }
        long started = System.nanoTime();
        try (World world = World.of(platform(Integer.parseInt(arguments[0])))) {
            System.out.println(
                    "The story, with chance from seed " + world.chance().seed());
            new Story(world, System.out).play();
            System.out.printf("Every step held, in %.1f s.%n", (System.nanoTime() - started) / 1e9);
            return 0;
        } catch (BrokenException e) {
            System.err.println("The story is broken. " + e.getMessage());
            return 1;
        }
    }

    private static LocalPlatform platform(int portBase) {
        Repository repository = Repository.fromSystemProperty();
        Path data = Path.of(System.getProperty(
                DATA, repository.root().resolve("deploy/local/data").toString()));
        LocalPlatform platform = LocalPlatform.attach(repository, new DataDirectory(data), new Ports(portBase));
        requireRunning(platform, portBase);
        return platform;
    }

    private static void requireRunning(LocalPlatform platform, int portBase) {
        platform.processes()
                .forEach(name -> BrokenException.unless(
                        platform.process(name).isPresent(),
                        "No platform runs on %s with port base %d: there is no process %s. Start it with deploy/local/up.",
                        platform.data().path(),
                        portBase,
                        name));
    }
}
