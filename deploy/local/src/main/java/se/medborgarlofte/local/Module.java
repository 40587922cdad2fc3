package se.medborgarlofte.local;

/** The modules whose classes run as processes of the platform. */
public enum Module {
    EMBEDDED("deploy/embedded", "embedded", "embedded.BrokerProcess"),
    SUPPLIERS("deploy/supplier-simulator", "supplier-simulator", "supplier.SupplierProcess"),
    LOCAL("deploy/local", "local-platform", "local.command.Up"),
    PLEDGE("pledge-service", "pledge-service", "pledge.PledgeServiceApplication"),
    PROPERTY("property-registry-service", "property-registry-service", "property.PropertyRegistryServiceApplication"),
    DIALOGUE("dialogue-service", "dialogue-service", "dialogue.DialogueServiceApplication"),
    NOTIFICATION("notification-service", "notification-service", "notification.NotificationServiceApplication"),
    GATEWAY("gateway", "gateway", "gateway.GatewayApplication"),
    SYSTEM_TESTS("system-tests", "system-tests", "system.StoryMain");

    private final String directory;
    private final String artifact;
    private final String mainClass;

    Module(String directory, String artifact, String mainClass) {
        this.directory = directory;
        this.artifact = artifact;
        this.mainClass = mainClass;
    }

    String directory() {
        return directory;
    }

    String artifact() {
        return artifact;
    }

    /** The class that starts what the module is for. */
    public String mainClass() {
        return "se.medborgarlofte." + mainClass;
    }
}
