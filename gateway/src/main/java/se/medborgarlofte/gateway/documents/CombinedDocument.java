package se.medborgarlofte.gateway.documents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medborgarlofte.gateway.Service;
import se.medborgarlofte.http.HttpApiProperties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One OpenAPI 3.1 document out of several. */
final class CombinedDocument {

    private final HttpApiProperties properties;

    CombinedDocument(HttpApiProperties properties) {
        this.properties = properties;
    }

    /**
     * Merges.
     *
     * @param missing services whose document could not be had; the combined document names them
     */
    ObjectNode of(List<ServiceDocument> documents, List<Service> missing) {
        ObjectNode combined = JsonMapper.shared().createObjectNode();
        combined.put("openapi", "3.1.0");
        combined.set("info", info(missing));
        combined.putArray("servers")
                .addObject()
                .put("url", properties.publicBaseUri().toString())
                .put("description", "Gateway");
        combined.putArray("security").addObject().putArray("bearer");
        merge(combined, documents);
        return combined;
    }

    private static void merge(ObjectNode combined, List<ServiceDocument> documents) {
        ObjectNode paths = combined.putObject("paths");
        ObjectNode components = combined.putObject("components");
        Set<String> conflicting = ComponentNames.conflictingIn(documents);
        for (ServiceDocument document : documents) {
            ObjectNode renamed = RenamedDocument.of(document, conflicting);
            renamed.path("paths").propertyStream().forEach(path -> paths.set(path.getKey(), path.getValue()));
            renamed.path("components")
                    .propertyStream()
                    .forEach(kind -> addAll(components, kind.getKey(), kind.getValue()));
        }
    }

    private static void addAll(ObjectNode components, String kind, JsonNode more) {
        ObjectNode known = components.has(kind) ? (ObjectNode) components.path(kind) : components.putObject(kind);
        more.propertyStream().forEach(component -> known.set(component.getKey(), component.getValue()));
    }

    private ObjectNode info(List<Service> missing) {
        HttpApiProperties.Document about = properties.document();
        ObjectNode info = JsonMapper.shared().createObjectNode();
        info.put("title", about.title());
        info.put("description", about.descriptionSv() + "\n\n" + about.descriptionEn() + absence(missing));
        info.put("version", about.version());
        info.putObject("contact")
                .put("name", about.contactName())
                .put("url", about.contactUri().toString())
                .put("email", about.contactEmail());
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        info.put("x-service-level", about.serviceLevel());
        info.put("x-known-limitations", about.knownLimitations());
        info.put("x-api-status", about.status());
        missing.forEach(service -> info.withArray("x-unavailable-services").add(service.prefix()));
        return info;
    }

    private static String absence(List<Service> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        String names = missing.stream().map(Service::prefix).collect(Collectors.joining(", "));
        return "\n\nDessa tjänster svarar inte just nu och saknas här: " + names
                + ". These services do not answer right now and are missing here: " + names + ".";
    }
}
