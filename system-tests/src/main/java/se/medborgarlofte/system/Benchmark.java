package se.medborgarlofte.system;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.medborgarlofte.local.Compilation;
import se.medborgarlofte.local.LocalPlatform;
import se.medborgarlofte.system.bench.Commands;
import se.medborgarlofte.system.bench.Machine;
import se.medborgarlofte.system.bench.Parts;
import se.medborgarlofte.system.bench.Report;
import se.medborgarlofte.system.world.World;

/**
 * Starts an empty platform on free ports, measures it and stops it: {@code Benchmark <directory>}. Writes Markdown to
 * the standard output and what is going on to the standard error.
 */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream markdown = System.out;
        // What the platform says while it starts is no part of the report.
        System.setOut(System.err);
        Report report = new Report(markdown, System.err);
        report.say("# Benchmark\n\n" + Machine.describe());
        Path directory = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("benchmark");
        LocalPlatform platform = LocalPlatform.startEmpty(directory, Compilation.THOROUGH);
        try (World world = World.of(platform)) {
            new Commands(world, report).measure();
        }
        new Parts(platform.addresses(), report).measure();
        markdown.flush();
        System.exit(0);
    }
}
