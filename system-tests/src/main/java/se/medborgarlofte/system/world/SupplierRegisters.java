package se.medborgarlofte.system.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** The registers of suppliers of marking kits, which belong to nobody here: told how to behave, asked how often. */
public final class SupplierRegisters {

    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    SupplierRegisters(URI base) {
        this.base = base;
    }

    /** From now on the supplier answers at once. */
    public void answers(String supplier) {
        put("/" + supplier + "/behaviour", "PROMPT");
    }

    /** From now on the supplier takes enquiries and never answers. */
    public void isSilent(String supplier) {
        put("/" + supplier + "/behaviour", "SILENT");
    }

    /** From now on the supplier knows whose sample it is. */
    public void knows(String supplier, String sampleNumber, String code) {
        put("/" + supplier + "/samples/" + sampleNumber, code);
    }

    /** How often the supplier has been asked. */
    public int enquiries(String supplier) {
        String answer = send(request("/" + supplier + "/enquiries").GET());
        return JsonMapper.shared().readTree(answer).path("enquiries").asInt();
    }

    private void put(String path, String body) {
        send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Patience.USUAL);
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            BrokenException.unlessEqual(200, answer.statusCode(), "The answer of the simulated supplier");
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("The simulated supplier did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenException("Interrupted while a supplier was told what to do", e);
        }
    }
}
