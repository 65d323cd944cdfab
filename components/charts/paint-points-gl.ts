import { OPACITY, type PointPainter } from "@/components/charts/point-painter";

/** Groups that have a colour of their own. */
const MOST_GROUPS = 64;

const VERTEX = `#version 300 es
in vec2 place;
in float group;
in float chosen;
uniform vec2 middle;
uniform vec2 zoom;
uniform float size;
uniform float pass;
uniform vec3 palette[${MOST_GROUPS}];
out vec3 colour;
void main() {
  bool mine = (chosen > 0.5) == (pass > 0.5);
  gl_Position = mine ? vec4((place - middle) * zoom, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = size;
  colour = palette[min(int(group), ${MOST_GROUPS - 1})];
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in vec3 colour;
uniform float size;
uniform float opacity;
out vec4 pixel;
void main() {
  float far = length(gl_PointCoord - 0.5);
  float cover = opacity * (1.0 - smoothstep(0.5 - 1.0 / size, 0.5, far));
  pixel = vec4(colour * cover, cover);
}`;

/**
 * Points by WebGL 2: places stay in the device's memory, and a frame tells it only what is in view. Null without, and
 * where the processor would have to play the device: the plain canvas is faster then.
 */
export function paintPointsGl(canvas: HTMLCanvasElement): PointPainter | null {
  const gl = canvas.getContext("webgl2", {
    antialias: false,
    premultipliedAlpha: true,
    failIfMajorPerformanceCaveat: true,
  });
  const program = gl && !isPlayed(gl) && linked(gl);
  if (!gl || !program) return null;
  const at = (name: string) => gl.getUniformLocation(program, name);
  const uniforms = {
    middle: at("middle"),
    zoom: at("zoom"),
    size: at("size"),
    pass: at("pass"),
    opacity: at("opacity"),
    palette: at("palette"),
  };
  const column = (name: string, width: number, type: GLenum) => {
    const buffer = gl.createBuffer();
    const place = gl.getAttribLocation(program, name);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, width, type, false, 0, 0);
    return (data: Float32Array | Uint8Array) => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
    };
  };
  gl.bindVertexArray(gl.createVertexArray());
  const setPlaces = column("place", 2, gl.FLOAT);
  const setGroup = column("group", 1, gl.UNSIGNED_BYTE);
  const setChosen = column("chosen", 1, gl.UNSIGNED_BYTE);
  let points = 0;
  let isNarrowed = false;
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's word, no hook
  gl.useProgram(program);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  return {
    setPoints(x, y) {
      points = x.length;
      const places = new Float32Array(2 * points);
      for (let i = 0; i < points; i++) {
        places[2 * i] = x[i] ?? 0;
        places[2 * i + 1] = y[i] ?? 0;
      }
      setPlaces(places);
    },
    setGroups(group, chosen) {
      isNarrowed = chosen !== null;
      setGroup(group);
      setChosen(chosen ?? new Uint8Array(group.length).fill(1));
    },
    draw(view, { width, height, ratio, pointSize, palette }) {
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clear(gl.COLOR_BUFFER_BIT);
      const size = pointSize * ratio;
      gl.uniform2f(uniforms.middle, view.x, view.y);
      gl.uniform2f(uniforms.zoom, (2 * view.scale) / width, (2 * view.scale) / height);
      gl.uniform1f(uniforms.size, size);
      gl.uniform3fv(uniforms.palette, palette.slice(0, MOST_GROUPS).flat());
      for (const pass of isNarrowed ? [0, 1] : [1]) {
        gl.uniform1f(uniforms.pass, pass);
        gl.uniform1f(uniforms.opacity, pass === 1 ? OPACITY.full : OPACITY.pale);
        gl.drawArrays(gl.POINTS, 0, points);
      }
    },
    dispose() {
      gl.getExtension("WEBGL_lose_context")?.loseContext();
    },
  };
}

/** Whether the device is a program: some browsers do not own to it by `failIfMajorPerformanceCaveat`. */
function isPlayed(gl: WebGL2RenderingContext): boolean {
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  return /swiftshader|llvmpipe|software/i.test(
    String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)),
  );
}

function linked(gl: WebGL2RenderingContext): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : null;
}
