package se.medborgarlofte.property.application;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/** Imports cases several at a time: the store answers more writes when they do not queue up one by one. */
@Component
class ImportCases {
    private static final int AT_A_TIME = 8;

    private final ImportReport importReport;

    ImportCases(ImportReport importReport) {
        this.importReport = importReport;
    }

    /**
     * Imports cases.
     *
     * @return how many reports are this import's own, whether made now or before it was interrupted
     */
    int run(String importId, String source, List<ReadTheftFile.Case> cases) {
        List<Callable<Boolean>> each = cases.stream()
                .<Callable<Boolean>>map(theft -> () -> importReport.run(importId, source, theft))
                .toList();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            return count(threads.invokeAll(each));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted; it goes on from its last slice", e);
        }
    }

    private static int count(List<Future<Boolean>> outcomes) throws InterruptedException {
        int made = 0;
        for (Future<Boolean> outcome : outcomes) {
            made += outcome(outcome) ? 1 : 0;
        }
        return made;
    }

    private static boolean outcome(Future<Boolean> finished) throws InterruptedException {
        try {
            return finished.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
