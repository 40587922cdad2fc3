package se.medborgarlofte.local;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.local.supervision.ProcessDefinition;
import se.medborgarlofte.local.supervision.Readiness;

/**
 * The processes of the platform: what each needs to run, on which it waits, and when it stops. Services wait for the
 * broker, which has the topics when it is ready, and for the store; everything else starts at once.
 */
final class PlatformProcesses {

    private static final String BROKER = "broker";
    private static final String STORE = "store";
    private static final String ISSUER = "issuer";
    private static final String MAIL = "mail";
    private static final String SMS = "sms";
    /** The pair of the example in RFC 8291, as well known. */
    private static final String PUSH_PUBLIC_KEY =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

    private static final String PUSH_PRIVATE_KEY = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String AGENCY = "agency-demo";
    private static final String AGENCY_PASSWORD = "demo";
    private static final String SMS_RECEIPT_KEY = "known-to-everyone-on-this-machine";
    private static final String SUPPLIERS = "suppliers";

    private static final int GATEWAY_STOPS = 1;
    private static final int SERVICES_STOP = 2;
    private static final int ISSUER_STOPS = 3;
    private static final int MAIL_STOPS = 4;
    private static final int BROKER_STOPS = 5;
    private static final int STORE_STOPS = 6;

    private static final int SERVICE_HEAP = 256;
    private static final int GATEWAY_HEAP = 160;
    private static final int ISSUER_HEAP = 96;
    private static final int MAIL_HEAP = 64;
    private static final int SMS_HEAP = 24;
    private static final int SUPPLIERS_HEAP = 32;
    private static final int BROKER_HEAP = 384;
    private static final int STORE_HEAP = 384;

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration AFTER_WORK_IN_HAND = Duration.ofSeconds(60);

    private final Repository repository;
    private final PlatformSettings settings;
    private final DataDirectory data;
    private final Addresses addresses;
    private final Ports ports;
    private final Secrets secrets;

    PlatformProcesses(Repository repository, PlatformSettings settings) {
        this.repository = repository;
        this.settings = settings;
        this.data = settings.data();
        this.ports = settings.ports();
        this.addresses = new Addresses(ports);
        this.secrets = new Secrets(data.secrets());
    }

    /** Those that are not left out, in the order in which they start. */
    List<ProcessDefinition> chosen() {
        Map<String, Supplier<ProcessDefinition>> all = all();
        for (String name : settings.without()) {
            if (!all.containsKey(name)) {
                throw new IllegalArgumentException("There is no process " + name + "; there are " + all.keySet() + ".");
            }
        }
        return all.entrySet().stream()
                .filter(process -> !settings.without().contains(process.getKey()))
                .map(process -> process.getValue().get())
                .toList();
    }

    private Map<String, Supplier<ProcessDefinition>> all() {
        Map<String, Supplier<ProcessDefinition>> all = new LinkedHashMap<>();
        all.put(BROKER, this::broker);
        all.put(STORE, this::store);
        all.put(ISSUER, this::issuer);
        all.put(MAIL, this::mail);
        all.put(SMS, this::sms);
        all.put(SUPPLIERS, this::suppliers);
        all.put(Module.DIALOGUE.artifact(), () -> service(Module.DIALOGUE, "dialogue", ports.dialogue()));
        all.put(Module.PLEDGE.artifact(), () -> service(Module.PLEDGE, "pledge", ports.pledge()));
        all.put(Module.PROPERTY.artifact(), () -> service(Module.PROPERTY, "property", ports.property()));
        all.put(
                Module.NOTIFICATION.artifact(),
                () -> service(Module.NOTIFICATION, "notification", ports.notification()));
        all.put(Module.GATEWAY.artifact(), this::gateway);
        return all;
    }

    private ProcessDefinition broker() {
        String ready = data.run().path().resolve("broker.ready").toString();
        JavaProgram program = new JavaProgram(
                BROKER,
                Compilation.THOROUGH,
                repository.classPath(Module.EMBEDDED),
                List.of("-Dlogback.configurationFile=logback-embedded.xml"),
                "se.medborgarlofte.embedded.BrokerProcess",
                BROKER_HEAP,
                List.of(
                        data.broker().toString(),
                        Integer.toString(ports.broker()),
                        Integer.toString(ports.controller()),
                        repository.topics().toString(),
                        ready,
                        Integer.toString(ports.agencies()),
                        AGENCY + "=" + AGENCY_PASSWORD));
        return new ProcessDefinition(
                BROKER,
                command(program),
                Map.of(),
                List.of(ports.broker(), ports.controller(), ports.agencies()),
                new Readiness.Marks(data.run().path().resolve("broker.ready")),
                Set.of(),
                BROKER_STOPS,
                SOON);
    }

    private ProcessDefinition store() {
        JavaProgram program = new JavaProgram(
                STORE,
                Compilation.THOROUGH,
                repository.classPath(Module.EMBEDDED),
                List.of("-Dlogback.configurationFile=logback-embedded.xml"),
                "se.medborgarlofte.embedded.StoreProcess",
                STORE_HEAP,
                List.of(data.store().toString(), Integer.toString(ports.store())));
        return new ProcessDefinition(
                STORE,
                command(program),
                Map.of(),
                List.of(ports.store()),
                new Readiness.Listens(ports.store()),
                Set.of(),
                STORE_STOPS,
                SOON);
    }

    private ProcessDefinition mail() {
        JavaProgram program = new JavaProgram(
                MAIL,
                Compilation.QUICK,
                repository.classPath(Module.LOCAL),
                List.of("-Dlogback.configurationFile=logback-mail.xml"),
                "se.medborgarlofte.local.mail.MailProcess",
                MAIL_HEAP,
                List.of(data.mail().toString(), Integer.toString(ports.smtp()), Integer.toString(ports.mailViewer())));
        return new ProcessDefinition(
                MAIL,
                command(program),
                Map.of(),
                List.of(ports.smtp(), ports.mailViewer()),
                new Readiness.Answers(addresses.mailViewer().resolve("/health")),
                Set.of(),
                MAIL_STOPS,
                SOON);
    }

    private ProcessDefinition sms() {
        JavaProgram program = new JavaProgram(
                SMS,
                Compilation.QUICK,
                repository.classPath(Module.LOCAL),
                List.of("-Dlogback.configurationFile=logback-mail.xml"),
                "se.medborgarlofte.local.sms.SmsProcess",
                SMS_HEAP,
                List.of(
                        Integer.toString(ports.smsProviders()),
                        addresses
                                .gateway()
                                .resolve("/notification/v1/sms-receipts")
                                .toString(),
                        SMS_RECEIPT_KEY));
        return new ProcessDefinition(
                SMS,
                command(program),
                Map.of(),
                List.of(ports.smsProviders()),
                new Readiness.Answers(addresses.smsProviders().resolve("/health")),
                Set.of(),
                MAIL_STOPS,
                SOON);
    }

    private ProcessDefinition suppliers() {
        JavaProgram program = new JavaProgram(
                SUPPLIERS,
                Compilation.QUICK,
                repository.classPath(Module.SUPPLIERS),
                List.of(),
                Module.SUPPLIERS.mainClass(),
                SUPPLIERS_HEAP,
                List.of(Integer.toString(ports.suppliers())));
        return new ProcessDefinition(
                SUPPLIERS,
                command(program),
                Map.of(),
                List.of(ports.suppliers()),
                new Readiness.Listens(ports.suppliers()),
                Set.of(),
                MAIL_STOPS,
                SOON);
    }

    private void putSmsProvider(Map<String, String> environment, int number, String name) {
        String prefix = "NOTIFICATION_SMS_PROVIDERS_" + number + "_";
        environment.put(prefix + "NAME", name);
        environment.put(
                prefix + "URL", addresses.smsProviders().resolve("/" + name).toString());
        environment.put(prefix + "KEY", "demo");
        environment.put(prefix + "RECEIPTKEY", SMS_RECEIPT_KEY);
    }

    private ProcessDefinition issuer() {
        Map<String, String> environment = spring(ports.issuer());
        environment.put("ISSUER_URI", addresses.issuer().toString());
        environment.put("ISSUER_SIGNINGKEYFILE", secrets.issuerSigningKey().toString());
        environment.put("ISSUER_WEBORIGIN", addresses.gateway().toString());
        JavaProgram program = new JavaProgram(
                ISSUER,
                Compilation.QUICK,
                repository.classPath(Module.LOCAL),
                List.of(),
                "se.medborgarlofte.local.issuer.IssuerApplication",
                ISSUER_HEAP,
                List.of());
        return new ProcessDefinition(
                ISSUER,
                command(program),
                environment,
                List.of(ports.issuer()),
                new Readiness.Answers(addresses.issuer().resolve("/oauth2/jwks")),
                Set.of(),
                ISSUER_STOPS,
                SOON);
    }

    private Set<String> prerequisites() {
        return Stream.of(BROKER, STORE)
                .filter(name -> !settings.without().contains(name))
                .collect(Collectors.toSet());
    }

    private ProcessDefinition service(Module module, String database, int port) {
        Map<String, String> environment = resourceServer(port);
        environment.put("SPRING_MONGODB_URI", addresses.database(database));
        environment.put("SPRING_KAFKA_BOOTSTRAPSERVERS", addresses.broker());
        environment.put("LOGGING_LEVEL_ORG_APACHE_KAFKA", "warn");
        environment.put("EVENTING_CLOCK_OFFSETFILE", data.clockOffset().toString());
        environment.put("EVENTING_CIPHER_MASTERKEY", secrets.cipherMasterKey());
        environment.put("SUPPLIERS_SIMULATOR", addresses.suppliers().toString());
        environment.put("MATCHING_INDEX_DIRECTORY", data.matching().toString());
        // On one machine an agency's endpoint is on the loopback address and has no certificate.
        environment.put("NOTIFICATION_FEED_PRIVATEENDPOINTS", "true");
        putSmsProvider(environment, 0, "first");
        putSmsProvider(environment, 1, "second");
        environment.put(
                "NOTIFICATION_MAILBOX_URL",
                addresses.smsProviders().resolve("/mailbox").toString());
        environment.put("NOTIFICATION_MAILBOX_KEY", "demo");
        environment.put("NOTIFICATION_MAILBOX_RECEIPTKEY", SMS_RECEIPT_KEY);
        environment.put("NOTIFICATION_PUSH_PUBLICKEY", PUSH_PUBLIC_KEY);
        environment.put("NOTIFICATION_PUSH_PRIVATEKEY", PUSH_PRIVATE_KEY);
        environment.put("NOTIFICATION_PUSH_SERVICES_0", addresses.smsProviders().toString());
        environment.put("SPRING_MAIL_HOST", "127.0.0.1");
        environment.put("SPRING_MAIL_PORT", Integer.toString(ports.smtp()));
        return new ProcessDefinition(
                module.artifact(),
                command(springProgram(module, SERVICE_HEAP)),
                environment,
                List.of(port),
                healthOf(port),
                prerequisites(),
                SERVICES_STOP,
                AFTER_WORK_IN_HAND);
    }

    private ProcessDefinition gateway() {
        Map<String, String> environment = resourceServer(ports.gateway());
        environment.put("GATEWAY_SERVICES_PLEDGE", addresses.pledgeService().toString());
        environment.put(
                "GATEWAY_SERVICES_PROPERTY", addresses.propertyRegistryService().toString());
        environment.put("GATEWAY_SERVICES_DIALOGUE", addresses.dialogueService().toString());
        environment.put(
                "GATEWAY_SERVICES_NOTIFICATION", addresses.notificationService().toString());
        return new ProcessDefinition(
                Module.GATEWAY.artifact(),
                command(springProgram(Module.GATEWAY, GATEWAY_HEAP)),
                environment,
                List.of(ports.gateway()),
                healthOf(ports.gateway()),
                Set.of(),
                GATEWAY_STOPS,
                AFTER_WORK_IN_HAND);
    }

    private JavaProgram springProgram(Module module, int heap) {
        return new JavaProgram(
                module.artifact(),
                settings.compilation(),
                repository.classPath(module),
                List.of(),
                module.mainClass(),
                heap,
                List.of());
    }

    private Map<String, String> resourceServer(int port) {
        Map<String, String> environment = spring(port);
        String issuer = "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_";
        environment.put(issuer + "ISSUERURI", addresses.issuer().toString());
        environment.put(
                issuer + "JWKSETURI", addresses.issuer().resolve("/oauth2/jwks").toString());
        environment.put("HTTPAPI_PUBLICBASEURI", addresses.gateway().toString());
        return environment;
    }

    /** Only this machine reaches the processes: their sign-ins are known to everyone. */
    private static Map<String, String> spring(int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SPRING_MAIN_BANNERMODE", "off");
        environment.put("SPRING_JMX_ENABLED", "false");
        return environment;
    }

    private static Readiness healthOf(int port) {
        return new Readiness.Answers(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
    }

    private List<String> command(JavaProgram program) {
        return program.command(data.run(), repository.classArchives());
    }
}
