package dev.statute.spring;

import dev.statute.GenerateRoutes;
import dev.statute.spring.lamps.DropShade;
import dev.statute.spring.lamps.Lamps;
import dev.statute.spring.lamps.LightLamp;
import java.util.List;

/** Implements APIs, with what is generated in this package and beside the interface. */
@GenerateRoutes({Lamps.class, Lamps.Shades.class})
class Harbour implements Boats, Lamps, Lamps.Shades {

  @Override
  public GetBoat get(long id) {
    return new GetBoat.Ok(new Boat("boat " + id, List.of()));
  }

  @Override
  public BuildBoat build(NewBoat boat) {
    throw new UnsupportedOperationException();
  }

  @Override
  public LightLamp light(long id) {
    return new LightLamp.NoContent();
  }

  @Override
  public DropShade drop(long id) {
    return new DropShade.NoContent();
  }
}
