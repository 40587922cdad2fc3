package se.medborgarlofte.local.sms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Sends the receipts of accepted messages, signed. A receipt that nobody takes is lost, as at many providers. */
record Receipts(URI address, String key) {

    private static final Logger log = LoggerFactory.getLogger(Receipts.class);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    void send(String provider, String reference, Duration after, List<String> outcomes) {
        for (String outcome : outcomes) {
            SmsProviders.pause(after);
            send(
                    provider,
                    JsonMapper.shared()
                            .writeValueAsString(Map.of(
                                    "reference", reference,
                                    "outcome", outcome,
                                    "at", Instant.now().toString())));
        }
    }

    private void send(String provider, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/" + provider))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("X-Signature", signature(body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            log.warn("A receipt was not taken ({})", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String signature(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
