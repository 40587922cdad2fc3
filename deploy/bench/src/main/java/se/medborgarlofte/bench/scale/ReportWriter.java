package se.medborgarlofte.bench.scale;

import java.util.Locale;
import se.medborgarlofte.bench.scale.Latencies.Milliseconds;
import se.medborgarlofte.bench.scale.Ranks.Recall;
import se.medborgarlofte.bench.scale.ScaleReport.KindFigures;
import se.medborgarlofte.bench.scale.ScaleReport.Trust;
import se.medborgarlofte.bench.scale.ScaleReport.Way;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report for people or for programs. */
final class ReportWriter {

    private ReportWriter() {}

    static String json(ScaleReport report) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }

    static String markdown(ScaleReport report) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%,d reported things, %,d found ones, seed %d; %s",
                report.items(),
                report.found(),
                report.seed(),
                report.machine());
        line(text, "");
        summary(report, text);
        line(text, "");
        line(
                text,
                "| Question | Recall@1 | @10 | in list | p50 | p95 | p99 | processor ms | its p99 | p ≥ 0.5 | of those"
                        + " right |");
        line(text, "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (KindFigures kind : report.kinds()) {
            line(
                    text,
                    "| %s | %s | %s | %.3f | %.3f |",
                    name(kind),
                    recall(kind, kind.engine()),
                    times(kind.engine().milliseconds()),
                    kind.claims().claimed(),
                    kind.claims().right());
        }
        line(text, "");
        line(
                text,
                "| Plain search | BM25 @1 | @10 | @%d | p50 | p95 | p99 | processor ms | its p99 |"
                        + " MoreLikeThis @1 | @10 | @%d | p50 | p95 | p99 | processor ms | its p99 |",
                PlainSearch.HITS,
                PlainSearch.HITS);
        line(text, "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (KindFigures kind : report.kinds()) {
            line(
                    text,
                    "| %s | %s | %s | %s | %s |",
                    name(kind),
                    recall(kind, kind.bm25()),
                    times(kind.bm25().milliseconds()),
                    recall(kind, kind.moreLikeThis()),
                    times(kind.moreLikeThis().milliseconds()));
        }
        return text.toString();
    }

    private static void summary(ScaleReport report, StringBuilder text) {
        line(text, "| | |");
        line(text, "|---|---:|");
        line(
                text,
                "| Built | %.0f s, %,.0f things/s, %.0f µs of processor each (before the index, %.0f %% of that makes"
                        + " them) |",
                report.build().seconds(),
                report.build().itemsPerSecond(),
                report.build().processorMicros(),
                100 * report.build().makingShare());
        line(text, "| Bytes per thing | %.0f |", report.build().bytesPerItem());
        line(
                text,
                "| Retrieve, load, score and choose, all kinds: p50 / p95 / p99 | %s ms |",
                slashed(report.answers()));
        line(text, "| Normalise a question: p50 / p95 / p99 | %s ms |", slashed(report.normalising()));
        line(text, "| Questions per second on %d threads | %,.0f |", report.threads(), report.questionsPerSecond());
        line(text, "| A million found things against this index, reckoned from that | %.2f h |", report.rematchHours());
        line(text, "| Change → visible → matched: p50 / p95 / p99 | %s ms |", slashed(report.visible()));
        trust(text, "from first principles", report.untaught());
        trust(text, "for goods", report.goods());
        trust(text, "taught by " + JudgedQuestions.CASES + " judged cases", report.taught());
        line(
                text,
                "| Heap in use; resident, mapped index included | %,d MiB; %,d MiB |",
                report.memory().heapMegabytes(),
                report.memory().residentMegabytes());
    }

    private static void trust(StringBuilder text, String weights, Trust trust) {
        line(
                text,
                "| Nine of ten have no match, weights %s: calibration error, Brier score, precision at p ≥ 0.9 (share)"
                        + " | %.3f, %.3f, %.3f (%.3f) |",
                weights,
                trust.calibrationError(),
                trust.brier(),
                trust.sureAndRight(),
                trust.sure());
    }

    private static String name(KindFigures kind) {
        return kind.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String recall(KindFigures kind, Way way) {
        Recall recall = way.recall();
        return kind.kind().answered()
                ? format("%.3f | %.3f | %.3f", recall.at1(), recall.at10(), recall.list())
                : "– | – | –";
    }

    private static String times(Milliseconds times) {
        return format(
                "%.2f | %.2f | %.2f | %.2f | %.2f",
                times.p50(), times.p95(), times.p99(), times.processor(), times.processor99());
    }

    private static String slashed(Milliseconds times) {
        return format(
                "%.2f / %.2f / %.2f, processor %.2f, its p99 %.2f",
                times.p50(), times.p95(), times.p99(), times.processor(), times.processor99());
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(format(format, values)).append(System.lineSeparator());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
