package se.medborgarlofte.supplier;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Runs the simulator as a process of the local platform. */
public final class SupplierProcess {

    private SupplierProcess() {}

    /**
     * Runs until the process is stopped.
     *
     * @param arguments the port
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SupplierSimulator simulator = SupplierSimulator.start(Integer.parseInt(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
        new CountDownLatch(1).await();
    }
}
