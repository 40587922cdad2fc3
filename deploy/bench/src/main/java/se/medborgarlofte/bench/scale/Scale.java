package se.medborgarlofte.bench.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.bench.generator.StolenGoods;
import se.medborgarlofte.bench.scale.Latencies.Milliseconds;
import se.medborgarlofte.bench.scale.ScaleReport.Build;
import se.medborgarlofte.bench.scale.ScaleReport.KindFigures;
import se.medborgarlofte.bench.scale.ScaleReport.Trust;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.score.Weights;

/** Measures matching over any number of generated things, without the store. */
public final class Scale {
    private static final int WARM_UP = 100;
    private static final int CHANGES = 500;
    private static final int MOST_TRUSTED = 500;
    private static final double MILLION = 1e6;
    private static final double SECONDS_AN_HOUR = 3600;

    private Scale() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ScaleOptions options;
        try {
            options = ScaleOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + ScaleOptions.USAGE);
            System.exit(2);
            return;
        }
        ScaleReport report = measure(options);
        System.out.println(options.json() ? ReportWriter.json(report) : ReportWriter.markdown(report));
    }

    static ScaleReport measure(ScaleOptions options) throws IOException, InterruptedException {
        if (options.folder().isPresent()) {
            return measure(options, options.folder().get());
        }
        Path temporary = Files.createTempDirectory("scale");
        try {
            return measure(options, temporary);
        } finally {
            delete(temporary);
        }
    }

    private static ScaleReport measure(ScaleOptions options, Path folder) throws IOException, InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (Country country = new Country(new StolenGoods(options.seed()), options.items(), folder)) {
            say("indexing " + options.items() + " reported things");
            Build build = country.buildLost();
            say("indexing found things and the plain index");
            country.buildFound(options.questions());
            country.buildPlain();
            Matcher matcher = new Matcher(country.lost(), country.found(), Weights.goods());
            say("asking");
            warmUp(country, matcher, options.questions());
            Asking asking = new Asking(country, matcher);
            List<KindFigures> kinds = new ArrayList<>();
            for (QuestionKind kind : QuestionKind.values()) {
                say("asking " + kind);
                kinds.add(asking.about(kind, options.questions()));
            }
            say("teaching");
            Weights weights = new JudgedQuestions(country, options.questions()).taught();
            Trust taught = trust(country, options.questions(), weights);
            say("asking on " + threads + " threads, then changing");
            double perSecond = Throughput.perSecond(country, matcher, options.questions(), threads);
            Milliseconds visible = asking.visible(Math.min(CHANGES, options.questions()));
            return new ScaleReport(
                    options.items(),
                    options.seed(),
                    country.found().size(),
                    machine(threads),
                    build,
                    kinds,
                    asking.answers(),
                    asking.normalising(),
                    perSecond,
                    threads,
                    MILLION / perSecond / SECONDS_AN_HOUR,
                    visible,
                    trust(country, options.questions(), Weights.standard()),
                    asking.trust(),
                    taught,
                    Memory.now());
        }
    }

    private static Trust trust(Country country, int asked, Weights weights) {
        Asking asking = new Asking(country, new Matcher(country.lost(), country.found(), weights));
        for (QuestionKind kind : QuestionKind.values()) {
            asking.engine(kind, country.questions(kind, Math.min(MOST_TRUSTED, asked)));
        }
        return asking.trust();
    }

    private static void warmUp(Country country, Matcher matcher, int questions) throws IOException {
        Asking unmeasured = new Asking(country, matcher);
        for (QuestionKind kind : QuestionKind.values()) {
            unmeasured.about(kind, Math.min(WARM_UP, questions));
        }
    }

    private static String machine(int threads) {
        return threads + " processors, " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ", Java " + Runtime.version() + ", load at the end "
                + String.format(
                        Locale.ROOT,
                        "%.1f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void say(String what) {
        System.err.println(what);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
