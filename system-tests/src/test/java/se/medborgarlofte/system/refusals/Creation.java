package se.medborgarlofte.system.refusals;

import java.util.Map;
import java.util.UUID;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.World;

/**
 * Something that was created well, so that what must be refused can be held against it.
 *
 * @param by who may create it
 * @param notBy who may not
 * @param key under which it was created
 * @param field a required field
 * @param otherBody another good body
 */
record Creation(
        String path,
        Person by,
        Person notBy,
        String key,
        String field,
        Map<String, Object> body,
        Map<String, Object> otherBody,
        String id) {

    static Creation make(
            World world,
            String path,
            Person by,
            Person notBy,
            String field,
            Map<String, Object> body,
            Map<String, Object> otherBody) {
        String key = UUID.randomUUID().toString();
        String id =
                world.as(by).send(Call.post(path, body).key(key)).expect(201).id();
        return new Creation(path, by, notBy, key, field, body, otherBody, id);
    }

    String address() {
        return path + "/" + id;
    }
}
