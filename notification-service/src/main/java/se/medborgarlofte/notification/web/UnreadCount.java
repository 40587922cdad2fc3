package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** How much is unread, in an answer. */
@Schema(description = "Hur många du inte har läst. How many you have not read.")
record UnreadCount(
        @Schema(description = "Antal olästa. How many are unread.", example = "3")
        long unread) {}
