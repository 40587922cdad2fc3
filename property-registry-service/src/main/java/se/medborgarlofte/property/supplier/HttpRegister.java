package se.medborgarlofte.property.supplier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import se.medborgarlofte.property.application.Suppliers;
import se.medborgarlofte.property.domain.NormalForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One supplier's register over HTTP: {@code POST {base}/lookups}. */
final class HttpRegister {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client;
    private final SupplierProperties.Register settings;
    private final Duration timeLimit;

    HttpRegister(HttpClient client, SupplierProperties.Register settings, Duration timeLimit) {
        this.client = client;
        this.settings = settings;
        this.timeLimit = timeLimit;
    }

    /**
     * Asks once.
     *
     * @throws IOException when the register is out of reach or its answer is not usable
     */
    Suppliers.Answer ask(Suppliers.Enquiry enquiry) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request(enquiry), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != HttpStatus.OK.value()) {
            throw new IOException("status " + response.statusCode());
        }
        return answer(enquiry, response.body());
    }

    private HttpRequest request(Suppliers.Enquiry enquiry) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("sampleNumber", enquiry.sampleNumber());
        if (enquiry.uvColour() != null) {
            body.put("uvColour", enquiry.uvColour().name());
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.baseUri() + "/lookups"))
                .timeout(timeLimit)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", enquiry.key())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (settings.apiKey() != null) {
            request.header("Authorization", "Bearer " + settings.apiKey());
        }
        return request.build();
    }

    /** An answer about another sample than the one asked for is not an answer. */
    private static Suppliers.Answer answer(Suppliers.Enquiry enquiry, String body) throws IOException {
        JsonNode json = read(body);
        if (!json.path("sampleNumber").asString("").equals(enquiry.sampleNumber())) {
            throw new IOException("another sample");
        }
        String code = json.path("code").asString("");
        return switch (json.path("outcome").asString("")) {
            case "IDENTIFIED" -> identified(code);
            case "NOT_OURS" -> new Suppliers.Answer.NotTheirs();
            case "PENDING" -> new Suppliers.Answer.Pending();
            default -> throw new IOException("unknown outcome");
        };
    }

    private static Suppliers.Answer identified(String code) throws IOException {
        if (NormalForm.of(code).filter(NormalForm::telling).isEmpty()) {
            throw new IOException("no code");
        }
        return new Suppliers.Answer.Identified(code);
    }

    private static JsonNode read(String body) throws IOException {
        try {
            return JSON.readTree(body);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IOException("malformed", e);
        }
    }
}
