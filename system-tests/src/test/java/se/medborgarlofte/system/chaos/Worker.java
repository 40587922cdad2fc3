package se.medborgarlofte.system.chaos;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** Does one thing after the other until it is told to stop; what fails comes out at the end. */
final class Worker {

    private Worker() {}

    static CompletableFuture<Void> start(Executor threads, BooleanSupplier goOn, Runnable oneThing) {
        return CompletableFuture.runAsync(
                () -> {
                    while (goOn.getAsBoolean()) {
                        oneThing.run();
                    }
                },
                threads);
    }
}
