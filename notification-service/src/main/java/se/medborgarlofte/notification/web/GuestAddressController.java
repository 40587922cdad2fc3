package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.notification.application.LeaveAddress;

/** Addresses of people without an account over HTTP. */
@RestController
@Tag(name = "recipients")
class GuestAddressController {

    private final LeaveAddress leaveAddress;

    GuestAddressController(LeaveAddress leaveAddress) {
        this.leaveAddress = leaveAddress;
    }

    @PostMapping("/notification/v1/guest-addresses")
    @Operation(
            operationId = "leaveAddress",
            summary = "Lämna en adress utan konto. Leave an address without an account.",
            description = "Ange id:t när du lämnar ett bekymmer eller ber om besök; länken som bekräftar går till "
                    + "adressen. Svaret är detsamma om adressen är känd eller inte. Give the id when you leave a concern "
                    + "or ask for a visit; the link that confirms goes to the address. The answer is the same whether "
                    + "the address is known or not.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Adressens id. The address's id.")
    GuestAddress.KnownAs leave(Caller caller, @Valid @RequestBody GuestAddress address) {
        return new GuestAddress.KnownAs(leaveAddress.leave(caller, address.email(), address.chosen()));
    }
}
