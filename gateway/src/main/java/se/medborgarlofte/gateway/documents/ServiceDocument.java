package se.medborgarlofte.gateway.documents;

import se.medborgarlofte.gateway.Service;
import tools.jackson.databind.node.ObjectNode;

/** The API document of one service. */
record ServiceDocument(Service service, ObjectNode json) {

    /** What conflicting names get in front: {@code Pledge}. */
    String namePrefix() {
        String prefix = service.prefix();
        return Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1);
    }
}
