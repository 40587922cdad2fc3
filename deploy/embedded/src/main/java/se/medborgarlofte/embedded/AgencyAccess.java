package se.medborgarlofte.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;
import org.yaml.snakeyaml.Yaml;

/**
 * What the credentials of another agency may do on the brokers: read the topics that are declared for agencies, in
 * consumer groups that begin with its own name. Nothing is ever refused by a rule: what is not granted is refused.
 */
public final class AgencyAccess {

    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final List<String> topics;

    private AgencyAccess(List<String> topics) {
        this.topics = List.copyOf(topics);
    }

    /** Reads the declarations. */
    @SuppressWarnings("unchecked")
    public static AgencyAccess read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Object> document = new Yaml().load(reader);
            return new AgencyAccess((List<String>) document.getOrDefault("agencies", List.of()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The topics that agencies may read. */
    public List<String> topics() {
        return topics;
    }

    /** Grants it to an agency and waits until the broker goes by it; a second time changes nothing. */
    public void grant(Admin admin, String agency) throws ExecutionException, InterruptedException {
        List<AclBinding> granted = new ArrayList<>();
        for (String topic : topics) {
            ResourcePattern pattern = new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL);
            granted.add(allowed(pattern, agency, AclOperation.READ));
            granted.add(allowed(pattern, agency, AclOperation.DESCRIBE));
        }
        ResourcePattern groups = new ResourcePattern(ResourceType.GROUP, agency, PatternType.PREFIXED);
        granted.add(allowed(groups, agency, AclOperation.READ));
        admin.createAcls(granted).all().get();
        AclBindingFilter toAgency = new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter("User:" + agency, null, AclOperation.ANY, AclPermissionType.ANY));
        while (!admin.describeAcls(toAgency).values().get().containsAll(granted)) {
            // The controller has taken it, and the broker reads it from there a moment later.
            Thread.sleep(A_MOMENT);
        }
    }

    private static AclBinding allowed(ResourcePattern what, String agency, AclOperation operation) {
        return new AclBinding(what, new AccessControlEntry("User:" + agency, "*", operation, AclPermissionType.ALLOW));
    }
}
