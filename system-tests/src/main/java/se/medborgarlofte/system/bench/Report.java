package se.medborgarlofte.system.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Writes Markdown to one stream, and what is going on to another. */
public final class Report {

    private final PrintStream markdown;
    private final PrintStream progress;

    public Report(PrintStream markdown, PrintStream progress) {
        this.markdown = markdown;
        this.progress = progress;
    }

    /** Says what is measured now. */
    public void now(String what) {
        progress.println("measuring: " + what);
    }

    /** Opens a section. */
    void section(String title) {
        markdown.printf("%n## %s%n%n", title);
    }

    void latencyTable() {
        markdown.println("| Milliseconds | n | p50 | p95 | p99 | max |");
        markdown.println("|---|---:|---:|---:|---:|---:|");
    }

    void latency(String what, Latencies latencies) {
        markdown.printf("| %s | %s |%n", what, latencies.cells());
    }

    void figureTable(String unit) {
        markdown.printf("| %s | |%n|---|---:|%n", unit);
    }

    void figure(String what, double value) {
        markdown.printf(Locale.ROOT, "| %s | %,.0f |%n", what, value);
    }

    void ratio(String what, double value) {
        markdown.printf(Locale.ROOT, "| %s | %.2f |%n", what, value);
    }

    /** A paragraph. */
    public void say(String text) {
        markdown.printf("%s%n", text);
    }
}
