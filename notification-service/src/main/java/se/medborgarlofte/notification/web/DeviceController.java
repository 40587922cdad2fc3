package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.application.AskForPushProof;
import se.medborgarlofte.notification.application.ManagePushDevices;
import se.medborgarlofte.notification.application.ProvePushDevice;
import se.medborgarlofte.notification.domain.PushKeys;

/** One's own browsers over HTTP. */
@RestController
@RequestMapping("/notification/v1/recipients/me")
@Tag(name = "recipients", description = "Den som ska få meddelanden. Whoever is to be told.")
class DeviceController {

    private final AskForPushProof askForPushProof;
    private final ProvePushDevice provePushDevice;
    private final ManagePushDevices managePushDevices;

    DeviceController(
            AskForPushProof askForPushProof, ProvePushDevice provePushDevice, ManagePushDevices managePushDevices) {
        this.askForPushProof = askForPushProof;
        this.provePushDevice = provePushDevice;
        this.managePushDevices = managePushDevices;
    }

    @GetMapping("/push-key")
    @Operation(
            operationId = "readPushKey",
            summary = "Hämta nyckeln för meddelanden i webbläsaren. Get the key for messages in the browser.",
            description = "Används när webbläsaren ber sin push-tjänst om en adress. Used when the browser asks its "
                    + "push service for an address.")
    @ApiResponse(responseCode = "200", description = "Nyckeln. The key.")
    PushKey key(Caller caller) {
        return new PushKey(managePushDevices.key(caller));
    }

    @PostMapping("/device-requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "requestDevice",
            summary = "Låt webbläsaren visa meddelanden. Let the browser show messages.",
            description =
                    "En kod skickas dit; webbläsaren används först när den lämnats tillbaka. Brådskande meddelanden "
                            + "kommer dit först, utan innehåll. Högst fem; den äldsta byts ut. A code goes there; the browser is "
                            + "used once it is given back. Urgent messages come there first, without their content. At most "
                            + "five; the oldest is replaced.")
    @ApiResponse(responseCode = "202", description = "Koden är på väg. The code is on its way.")
    NewDevice ask(Caller caller, @Valid @RequestBody DeviceToProve device) {
        URI address = device.address()
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/endpoint", "push-endpoint"));
        PushKeys keys = device.keys()
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/p256dh", "push-keys"));
        return new NewDevice(askForPushProof.ask(caller, address, keys));
    }

    @PostMapping("/device-proofs")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "proveDevice",
            summary = "Lämna koden. Give the code.",
            description = "Inom tio minuter, högst fem försök. Within ten minutes, at most five tries.")
    @ApiResponse(responseCode = "204", description = "Webbläsaren används. The browser is used.")
    void prove(Caller caller, @Valid @RequestBody DeviceProof proof) {
        provePushDevice.prove(caller, proof.deviceId().toString(), proof.code());
    }

    @GetMapping("/devices")
    @Operation(
            operationId = "listDevices",
            summary = "Se vilka webbläsare som visar meddelanden. See which browsers show messages.",
            description = "De som är bevisade, utan adresser. Those that are proven, without addresses.")
    @ApiResponse(responseCode = "200", description = "Webbläsarna. The browsers.")
    Devices list(Caller caller) {
        return new Devices(
                managePushDevices.list(caller).stream().map(DeviceBody::of).toList());
    }

    @DeleteMapping("/devices/{deviceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeDevice",
            summary = "Ta bort en webbläsare. Remove a browser.",
            description = "En andra gång ändrar inget. A second time changes nothing.",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-unconditional",
                                            value = "a browser is there or not; there is nothing to overwrite")))
    @ApiResponse(responseCode = "204", description = "Borttagen. Removed.")
    void remove(
            Caller caller,
            @Parameter(description = "Identitet ur listan. Identifier from the list.") @PathVariable UUID deviceId) {
        managePushDevices.remove(caller, deviceId.toString());
    }
}
