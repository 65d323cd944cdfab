/** What an aspect of a thing may be about, in both languages: a description to compare vectors with, and sure words. */
export interface AspectCategory {
  readonly name: string;
  readonly descriptions: readonly string[];
  /** Whole words in English (a plural is found as well), any part of a text in Chinese. */
  readonly words: readonly string[];
  /** Taken where nothing points anywhere. */
  readonly whole?: boolean;
}

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/** Parts of a computer and of what is bought with it. */
export const laptopCategories: readonly AspectCategory[] = [
  {
    name: "LAPTOP",
    whole: true,
    descriptions: ["the laptop as a whole", "the price and the look of the computer", "整台电脑"],
    words: list(
      "laptop, computer, machine, unit, chromebook, notebook, macbook, product, price, device, tablet, pc, it, build quality, value, design, weight, size, model, ultrabook, purchase, money, performance, netbook, look, quality, speed, surface, 电脑, 笔记本, 整机",
    ),
  },
  {
    name: "DISPLAY",
    descriptions: ["the screen, its resolution and brightness", "屏幕和分辨率"],
    words: list(
      "screen, display, resolution, monitor, touchscreen, touch screen, picture, viewing angle, color, colour, brightness, pixel, glare, image, text, bezel, lcd, panel, contrast, 屏幕, 显示, 分辨率, 亮度",
    ),
  },
  {
    name: "KEYBOARD",
    descriptions: ["the keyboard, its keys and the touch pad", "键盘和按键"],
    words: list(
      "keyboard, key, touchpad, trackpad, touch pad, track pad, mousepad, mouse pad, backlit, backlight, back light, typing, pad, spacebar, space bar, keypad, 键盘, 按键, 触摸板",
    ),
  },
  {
    name: "BATTERY",
    descriptions: ["the battery and how long it lasts", "电池续航"],
    words: list("battery, battery life, 电池, 续航, 待机"),
  },
  {
    name: "SOFTWARE",
    descriptions: ["programs, apps and drivers that run on it", "软件和应用"],
    words: list(
      "software, program, app, application, bloatware, driver, browser, chrome, antivirus, game, apps, store, itunes, bios, office, word, microsoft office, 软件, 应用, 程序",
    ),
  },
  {
    name: "OS",
    descriptions: ["the operating system", "操作系统"],
    words: list(
      "os, operating system, windows, window, linux, ubuntu, chromeos, chrome os, win, vista, system update, update, 系统",
    ),
  },
  {
    name: "HARDWARE",
    descriptions: ["hardware parts, wireless card and hinges inside", "硬件"],
    words: list(
      "hardware, wifi, wi - fi, wi-fi, wireless, bluetooth, component, network card, adapter card, part, card, internet, spec, hinge, 硬件, 配件",
    ),
  },
  {
    name: "MULTIMEDIA_DEVICES",
    descriptions: ["speakers, sound, microphone and camera", "扬声器和摄像头"],
    words: list(
      "speaker, sound, audio, webcam, camera, microphone, mic, volume, headphone, bass, music, video, 声音, 音质, 扬声器, 摄像头",
    ),
  },
  {
    name: "SUPPORT",
    descriptions: ["customer service, repair and technical support", "客服与售后"],
    words: list(
      "support, customer service, service, tech support, technical support, repair, customer support, representative, tech, technician, rep, 客服, 售后, 维修",
    ),
  },
  {
    name: "PORTS",
    descriptions: ["ports and sockets for plugs and cards", "接口和插孔"],
    words: list(
      "port, usb, hdmi, usb port, ethernet, sd card, slot, sd, jack, card reader, usb c, 接口, 插孔",
    ),
  },
  {
    name: "COMPANY",
    descriptions: ["the company that makes or sells it", "品牌公司"],
    words: list(
      "acer, asus, dell, hp, lenovo, toshiba, samsung, apple, amazon, company, google, brand, seller, manufacturer, microsoft, sony, best buy, vendor, 厂家, 公司, 品牌",
    ),
  },
  {
    name: "POWER_SUPPLY",
    descriptions: ["the charger, its plug and its cord", "充电器和电源线"],
    words: list(
      "charger, power cord, power supply, cord, charging, adapter, adaptor, power adapter, plug, charge, power, power button, cable, 充电器, 电源, 充电",
    ),
  },
];

/** Facets of a mobile phone. */
export const phoneCategories: readonly AspectCategory[] = [
  {
    name: "screen",
    descriptions: ["手机的屏幕和显示", "the phone's screen"],
    words: list("屏, 显示, 分辨率, 色彩, 亮度, 画面, 字体, 颜色, 像素点, 可视, screen, display"),
  },
  {
    name: "camera",
    descriptions: ["拍照和摄像头", "the phone's camera"],
    words: list(
      "拍, 照, 摄, 镜头, 对焦, 成像, 画质, 闪光, 高感, 像素, 噪点, 录像, 变焦, 白平衡, camera, photo",
    ),
  },
  {
    name: "sound",
    descriptions: ["铃声、音质和音乐", "sound and music"],
    words: list("音, 铃, 声, 喇叭, 扬声器, 耳机, 外放, 和弦, 低频, 高频, sound, speaker"),
  },
  {
    name: "calls",
    descriptions: ["信号和通话", "calls and reception"],
    words: list("信号, 通话, 听筒, 接收, 网络, 蓝牙, 上网, 通讯, signal, call"),
  },
  {
    name: "battery",
    descriptions: ["电池、待机和充电", "battery and charging"],
    words: list("电池, 待机, 续航, 充电, 电量, 耗电, 省电, battery, charge"),
  },
  {
    name: "design",
    descriptions: ["外观、造型和设计", "looks and design"],
    words: list(
      "外观, 外形, 外型, 造型, 设计, 款式, 线条, 机身, 体积, 尺寸, 厚度, 重量, 外表, 样子, 风格, design, look",
    ),
  },
  {
    name: "workmanship",
    descriptions: ["做工、材质和质量", "workmanship and material"],
    words: list(
      "做工, 质量, 工艺, 材质, 材料, 手感, 质感, 外壳, 烤漆, 机壳, 后盖, 翻盖, 滑盖, quality, build",
    ),
  },
  {
    name: "keys",
    descriptions: ["按键和键盘", "keys and keyboard"],
    words: list("键, 按钮, 输入, 手写, 触摸, 触控, 摇杆, 导航, key, keyboard, touch"),
  },
  {
    name: "speed",
    descriptions: ["速度、处理器和内存", "speed and memory"],
    words: list("速度, 反应, 处理器, 内存, 运行, 存储, 容量, 配置, 性能, 死机, 开机, 扩展, speed, memory"),
  },
  {
    name: "software",
    descriptions: ["系统、软件和功能", "system, software and functions"],
    words: list(
      "系统, 软件, 功能, 游戏, 界面, 操作, 菜单, 短信, 待机画面, 电话本, 浏览器, java, 程序, 可玩性, software, app",
    ),
  },
  {
    name: "price",
    descriptions: ["价格和性价比", "price and value"],
    words: list("价, 性价比, 便宜, 划算, price, value, cost"),
  },
];
