package se.medborgarlofte.supplier;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One supplier: the samples it knows, how it behaves, and how often it was asked. */
final class Supplier {

    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final AtomicInteger enquiries = new AtomicInteger();
    private volatile Behaviour behaviour = Behaviour.PROMPT;

    void behave(Behaviour now) {
        behaviour = now;
    }

    void learn(String sampleNumber, String code) {
        codes.put(sampleNumber, code);
    }

    int enquiries() {
        return enquiries.get();
    }

    Behaviour asked() {
        enquiries.incrementAndGet();
        return behaviour;
    }

    /** The answer about a sample, as the register's protocol has it. */
    Map<String, String> answer(String sampleNumber) {
        String code = codes.get(sampleNumber);
        return code == null
                ? Map.of("sampleNumber", sampleNumber, "outcome", "NOT_OURS")
                : Map.of("sampleNumber", sampleNumber, "outcome", "IDENTIFIED", "code", code);
    }
}
