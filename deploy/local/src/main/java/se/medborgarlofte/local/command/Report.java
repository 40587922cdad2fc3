package se.medborgarlofte.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.local.Addresses;
import se.medborgarlofte.local.LocalPlatform;
import se.medborgarlofte.local.issuer.DemoSignIns;
import se.medborgarlofte.local.supervision.ResidentMemory;

/** What the launcher prints when everything runs: addresses, sign-ins, time and memory. */
final class Report {

    private static final int KIB_PER_MIB = 1024;
    private static final double MILLIS_PER_SECOND = 1000;

    private final LocalPlatform platform;

    Report(LocalPlatform platform) {
        this.platform = platform;
    }

    void ready(Duration took) {
        System.out.printf(Locale.ROOT, "%nReady in %.1f s.%n%n", took.toMillis() / MILLIS_PER_SECOND);
        memory();
        addresses();
        people();
        System.out.println("\nBusiness time: deploy/local/clock   A token: deploy/local/token anna   Stop: Ctrl-C");
    }

    void late(List<String> names) {
        System.out.printf(
                "%nNot ready: %s. Their logs are in %s%n",
                names, platform.data().logs());
    }

    private void memory() {
        ResidentMemory total = new ResidentMemory(0, 0);
        System.out.println("Memory in MiB              resident  proportional (shared pages divided)");
        for (String name : platform.processes()) {
            Optional<ResidentMemory> memory =
                    platform.process(name).flatMap(process -> ResidentMemory.of(process.pid()));
            if (memory.isEmpty()) {
                System.out.println("  this system does not tell");
                return;
            }
            total = total.plus(memory.get());
            line(name, memory.get());
        }
        ResidentMemory launcher =
                ResidentMemory.of(ProcessHandle.current().pid()).orElseThrow();
        line("launcher", launcher);
        line("in total", total.plus(launcher));
    }

    private static void line(String name, ResidentMemory memory) {
        System.out.printf(
                Locale.ROOT,
                "  %-24s %8d  %8d%n",
                name,
                memory.resident() / KIB_PER_MIB,
                memory.proportional() / KIB_PER_MIB);
    }

    private void addresses() {
        Addresses addresses = platform.addresses();
        System.out.printf(
                """

                Addresses
                  gateway (the API)        %s
                  mail that was sent       %s
                  text messages            %s
                  messages to browsers     %s
                  sign-in (OpenID Connect) %s
                  broker                   %s
                  broker for agencies      %s (SASL/PLAIN agency-demo, demo)
                  store                    %s
                """,
                addresses.gateway(),
                addresses.mailViewer(),
                addresses.smsProviders().resolve("/messages"),
                addresses.smsProviders().resolve("/push/messages"),
                addresses.issuer(),
                addresses.broker(),
                addresses.agencies(),
                addresses.store());
    }

    private static void people() {
        System.out.println("\nDemo sign-ins (password " + LocalPlatform.DEMO_PASSWORD + ")");
        for (Map.Entry<String, String> person : DemoSignIns.all()) {
            System.out.printf("  %-10s %s%n", person.getKey(), person.getValue());
        }
        System.out.println("  client agency-demo, secret demo: AGENCY");
    }
}
