package se.medborgarlofte.gateway.documents;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api-docs}. */
@RestController
class ApiDocsController {

    private final ServiceDocuments documents;

    ApiDocsController(ServiceDocuments documents) {
        this.documents = documents;
    }

    @GetMapping(path = "/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    String combined() {
        return documents.combined();
    }
}
