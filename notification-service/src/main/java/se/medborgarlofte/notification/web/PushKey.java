package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** The key by which browsers know us. */
@Schema(description = "Nyckeln som webbläsaren prenumererar med. The key that the browser subscribes with.")
record PushKey(
        @Schema(
                description = "Base64 för webbadresser. Base64 for URLs.",
                example = "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")
        String applicationServerKey) {}
