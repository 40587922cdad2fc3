package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.property.application.TakePhotos;
import se.medborgarlofte.property.domain.Photo;

/** Pictures of things over HTTP. */
@RestController
@RequestMapping("/property/v1")
@Tag(name = "photos", description = "Bilder av saker och kvitton. Pictures of things and receipts.")
class PhotoController {

    private static final String ITEM_PHOTOS = "/items/{id}/photos";
    private static final String SEIZED_PHOTOS = "/custodies/{id}/things/{thingId}/photos";
    private static final String CLEANED =
            "JPEG eller PNG, högst 10 MB. Plats, tid och kamera tas bort ur bilden innan den lagras krypterat. "
                    + "JPEG or PNG, at most 10 MB. Place, time and camera are cut out before it is stored encrypted.";

    private final TakePhotos takePhotos;

    PhotoController(TakePhotos takePhotos) {
        this.takePhotos = takePhotos;
    }

    @PostMapping(
            path = ITEM_PHOTOS,
            consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @Operation(operationId = "addPhoto", summary = "Lägg till en bild. Add a picture.", description = CLEANED)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Sparad. Kept.")
    ResponseEntity<Created> addToItem(
            Caller caller,
            IdempotencyKey key,
            @PathVariable UUID id,
            @Parameter(description = "Av saken eller kvittot. Of the thing or its receipt.", example = "THING")
                    @RequestParam(defaultValue = "THING")
                    Photo.Kind kind,
            @RequestBody byte[] image) {
        String photoId = key.forCaller(caller, "add-photo", id).id();
        Photo photo = takePhotos.ofItem(caller, photoId, id.toString(), kind, image);
        return Created.in("/property/v1/items/" + id + "/photos", photo.photoId());
    }

    @GetMapping(ITEM_PHOTOS)
    @Operation(
            operationId = "listPhotos",
            summary = "Lista bilderna av din sak. List the pictures of your thing.",
            description = "Bara ägaren. The owner only.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<PhotoBody> listOfItem(Caller caller, PageRequest page, @PathVariable UUID id) {
        return cut(takePhotos.listOfItem(caller, id.toString()), page);
    }

    @GetMapping(
            path = ITEM_PHOTOS + "/{photoId}",
            produces = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @Operation(
            operationId = "readPhoto",
            summary = "Hämta en bild av din sak. Get a picture of your thing.",
            description = "Bara ägaren. The owner only.")
    @ApiResponse(responseCode = "200", description = "Bilden. The picture.")
    ResponseEntity<byte[]> readOfItem(Caller caller, @PathVariable UUID id, @PathVariable UUID photoId) {
        return picture(takePhotos.listOfItem(caller, id.toString()), photoId);
    }

    @PostMapping(
            path = SEIZED_PHOTOS,
            consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @Operation(
            operationId = "photographSeizedThing",
            summary = "Fotografera en beslagtagen sak. Photograph a seized thing.",
            description = CLEANED)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Sparad. Kept.")
    ResponseEntity<Created> addToSeized(
            Caller caller,
            IdempotencyKey key,
            @PathVariable UUID id,
            @PathVariable UUID thingId,
            @RequestBody byte[] image) {
        String photoId =
                key.forCaller(caller, "photograph-seized-thing", thingId).id();
        Photo photo = takePhotos.ofSeizedItem(caller, photoId, id.toString(), thingId.toString(), image);
        return Created.in(CustodyController.PATH + "/" + id + "/things/" + thingId + "/photos", photo.photoId());
    }

    @GetMapping(SEIZED_PHOTOS)
    @Operation(
            operationId = "listPhotosOfSeizedThing",
            summary = "Lista en beslagtagen saks bilder. List the pictures of a seized thing.",
            description = "Polis i kommunen. Police of the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<PhotoBody> listOfSeized(Caller caller, PageRequest page, @PathVariable UUID id, @PathVariable UUID thingId) {
        return cut(takePhotos.listOfSeizedItem(caller, id.toString(), thingId.toString()), page);
    }

    @GetMapping(
            path = SEIZED_PHOTOS + "/{photoId}",
            produces = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @Operation(
            operationId = "readPhotoOfSeizedThing",
            summary = "Hämta en bild av en beslagtagen sak. Get a picture of a seized thing.",
            description = "Polis i kommunen. Police of the municipality.")
    @ApiResponse(responseCode = "200", description = "Bilden. The picture.")
    ResponseEntity<byte[]> readOfSeized(
            Caller caller, @PathVariable UUID id, @PathVariable UUID thingId, @PathVariable UUID photoId) {
        return picture(takePhotos.listOfSeizedItem(caller, id.toString(), thingId.toString()), photoId);
    }

    private static Page<PhotoBody> cut(List<Photo> photos, PageRequest page) {
        List<PhotoBody> some = photos.stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(PhotoBody::of)
                .toList();
        return Page.of(some, photos.size(), page);
    }

    private ResponseEntity<byte[]> picture(List<Photo> photos, UUID photoId) {
        Photo photo = photos.stream()
                .filter(candidate -> candidate.photoId().equals(photoId.toString()))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(photo.format().mediaType()))
                .header("Cache-Control", "private, max-age=3600")
                .body(takePhotos.content(photo));
    }
}
